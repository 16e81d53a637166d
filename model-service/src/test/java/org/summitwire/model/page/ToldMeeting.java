package org.summitwire.model.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.ChangeClass;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Quoted;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.aggregate.Subject;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;

/** A meeting that one article tells of, in which whatever an outlet may choose is chosen by the test. */
final class ToldMeeting {

    static final String ID = "ca-jad-2025-12-20";
    static final String BODY =
            """
            TOKYO, Dec. 20 -- The leaders met on Saturday.

            They set a target of 3 trillion yen by 2030, and signed more than 150 documents there.

            Others said that it was so.""";

    private ToldMeeting() {}

    static Account account(String outlet, String title, String url, String words) {
        var source = new Source(
                "article-1",
                null,
                url,
                outlet,
                words,
                title,
                "en",
                "lineage-1",
                "first",
                "hash-1",
                Instant.parse("2025-12-20T10:00:00Z"),
                Instant.parse("2025-12-20T10:00:00Z"),
                Instant.parse("2025-12-20T10:01:00Z"));
        var meeting = new Meeting(
                Forum.named("CA+JAD", "Central Asia plus Japan " + words, 1, new TreeSet<>(Set.of("JP", "KZ"))),
                MeetingStatus.HELD,
                words,
                "JP",
                LocalDate.parse("2025-12-20"),
                LocalDate.parse("2025-12-20"),
                List.of(words("met on Saturday")));
        var target = new Fact.Target(
                Measure.BUSINESS_PROJECTS,
                new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT),
                "2030",
                null,
                List.of(),
                words);
        var reports = List.of(
                report(target, words("a target of 3 trillion yen by 2030"), words),
                report(documents(150), words("signed more than 150 documents"), words),
                report(
                        new Fact.Area("green and " + words, true, List.of(new Evidence(words, 0, words.length()))),
                        words("leaders"),
                        words),
                report(new Fact.Initiative(words), new Evidence(words, 5, 5 + words.length()), words),
                report(
                        new Fact.Pledge(null, null, new Quantity(BigDecimal.TEN, words, Bound.ABOUT), List.of(), words),
                        words("Others"),
                        words),
                report(new Fact.Participant(words, "KZ", Role.HEAD_OF_STATE), words("leaders"), words));
        return Account.of(ID, List.of(new Heard(source, 0, meeting, reports))).orElseThrow();
    }

    static Fact documents(long count) {
        return new Fact.Document(
                DocumentType.COOPERATION_DOCUMENT,
                null,
                count,
                Bound.MORE_THAN,
                List.of(Stage.SIGNED),
                new TreeSet<>(),
                null,
                Set.of());
    }

    private static Report report(Fact fact, Evidence evidence, String words) {
        return new Report(
                fact,
                fact instanceof Fact.Document ? Stage.SIGNED : Stage.AGREED,
                evidence,
                new Attribution(words, evidence),
                "rule of " + words);
    }

    private static Evidence words(String words) {
        var start = BODY.indexOf(words);
        return Evidence.in(BODY, start, start + words.length());
    }

    static PastChange change(Account account, String factId, ChangeClass change, @Nullable Fact before, Fact after) {
        var source = account.sources().get(0);
        return new PastChange(
                "change of " + factId + change,
                change,
                Subject.DOCUMENT,
                factId,
                before,
                after,
                before == null ? null : Stage.SIGNED,
                Stage.SIGNED,
                null,
                account.meeting(),
                List.of(new Quoted(source.articleId(), source.bodyHash(), words("signed more than 150 documents"))),
                null,
                source,
                List.of("lineage-1"),
                null,
                null);
    }
}
