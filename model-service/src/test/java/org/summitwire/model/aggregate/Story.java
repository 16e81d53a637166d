package org.summitwire.model.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Fact;

/** Articles heard one after another by one account, and the changes they caused, one line each. */
final class Story {

    static final String SUMMIT = "ca-jad-2025-12-20";

    private final List<Heard> heard = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private @Nullable Account account;

    static Source source(String articleId, String at) {
        return source(articleId, at, "en", "lineage of " + articleId, null);
    }

    static Source source(String articleId, String at, String language, String lineage, @Nullable String agency) {
        var time = Instant.parse(at);
        return new Source(
                articleId,
                null,
                "https://news.example/" + articleId,
                "Outlet of " + articleId,
                agency,
                "Title of " + articleId,
                language,
                lineage,
                "first",
                "hash of " + articleId,
                time,
                time,
                time.plusSeconds(60));
    }

    Story hears(String articleId, String at, Told told) {
        return hears(source(articleId, at), told);
    }

    Story hears(String articleId, String at, String language, Told told) {
        return hears(source(articleId, at, language, "lineage of " + articleId, null), told);
    }

    Story hears(Source source, Told told) {
        return hears(new Heard(source, 0, told.meeting(), told.reports()));
    }

    Story hears(Heard next) {
        heard.add(next);
        var hearing = Hearing.of(account, SUMMIT, List.of(next), () -> heard);
        account = hearing.account().orElse(null);
        hearing.changes().forEach(change -> changes.add(line(change)));
        return this;
    }

    /** What one article told before is told no more, or otherwise. */
    Story replaces(String articleId, @Nullable Heard next, Source cause) {
        heard.removeIf(old -> old.source().articleId().equals(articleId));
        List<Heard> told = next == null ? List.of() : List.of(next);
        heard.addAll(told);
        var hearing = Hearing.anew(account, SUMMIT, cause, told, heard);
        account = hearing.account().orElse(null);
        hearing.changes().forEach(change -> changes.add(line(change)));
        return this;
    }

    List<String> changes() {
        return changes;
    }

    Account account() {
        if (account == null) {
            throw new IllegalStateException("Nobody tells of the meeting");
        }
        return account;
    }

    List<String> facts() {
        return account().entries().stream().map(entry -> text(entry.fact())).toList();
    }

    static String line(Change change) {
        var before = change.before() == null ? "" : " " + text(change.before().fact());
        var after = change.after() == null ? "" : " " + text(change.after().fact());
        if (change.subject() == Subject.MEETING) {
            return change.change() + " MEETING " + change.meeting().status() + " "
                    + change.meeting().start();
        }
        return switch (change.change()) {
            case REVISED, STAGE_CHANGED, MERGED -> change.change() + before + " ->" + after;
            case WITHDRAWN -> change.change() + before;
            case NEW, CORROBORATED, CONTRADICTED -> change.change() + after;
        };
    }

    static String text(Fact fact) {
        if (fact instanceof Fact.Document it) {
            var name = it.title() == null ? it.subject() : it.title();
            return it.type() + " " + it.count() + (name == null ? "" : " " + name);
        }
        if (fact instanceof Fact.Target it) {
            return it.quantity().amount().toPlainString() + " " + it.quantity().unit();
        }
        if (fact instanceof Fact.Pledge it) {
            return it.by() + " " + it.quantity().amount().toPlainString() + " "
                    + it.quantity().unit();
        }
        if (fact instanceof Fact.Participant it) {
            return it.country() + " " + it.person();
        }
        if (fact instanceof Fact.Area it) {
            return it.name();
        }
        return fact instanceof Fact.Initiative it ? it.name() : fact.toString();
    }
}
