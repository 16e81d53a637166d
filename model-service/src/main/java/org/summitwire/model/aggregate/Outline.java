package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.Stage;

/**
 * As much of an account as lists are sorted, filtered and drawn by. Small, for all of them are kept in memory; whatever
 * else a list shows of the few that it shows is taken from their accounts.
 */
public final class Outline {

    private final String summitId;
    private final int content;
    private final Meeting meeting;
    private final Set<String> present;
    private final List<String> fields;
    private final List<Aim> targets;
    private final List<Paper> documents;

    /** A target that was decided, without the words that say it. */
    public record Aim(String factId, Fact.Target target, Stage stage) {}

    /**
     * A document or a set of them.
     *
     * @param day when an outlet first told it
     */
    public record Paper(String factId, LocalDate day) {}

    private Outline(
            String summitId,
            int content,
            Meeting meeting,
            Set<String> present,
            List<String> fields,
            List<Aim> targets,
            List<Paper> documents) {
        this.summitId = requireNonNull(summitId, "summitId");
        this.content = content;
        this.meeting = requireNonNull(meeting, "meeting");
        this.present = present;
        this.fields = fields;
        this.targets = targets;
        this.documents = documents;
    }

    public static Outline of(Account account) {
        return new Outline(
                account.summitId(),
                contentOf(account),
                account.meeting(),
                facts(account, Fact.Participant.class)
                        .map(it -> it.country().intern())
                        .collect(Collectors.toUnmodifiableSet()),
                facts(account, Fact.Area.class).map(it -> it.name().intern()).toList(),
                account.entries().stream().flatMap(Outline::aim).toList(),
                account.entries().stream()
                        .filter(it -> it.fact() instanceof Fact.Document)
                        .map(it -> new Paper(it.factId(), LocalDate.ofInstant(it.firstPublishedAt(), ZoneOffset.UTC)))
                        .toList());
    }

    public String summitId() {
        return summitId;
    }

    /** Tells apart what the account said at different times, within this process. */
    public int content() {
        return content;
    }

    /** The same of an account. Its version would not do: the same fact in other words is no change that is counted. */
    public static int contentOf(Account account) {
        return Objects.hash(
                account.meeting(), account.entries().stream().map(Entry::fact).toList());
    }

    /** Without the words that tell of it. */
    public Meeting meeting() {
        return meeting;
    }

    /** Codes of countries and organisations whose people were there. */
    public Set<String> present() {
        return present;
    }

    /** The names of pillars and other fields. */
    public List<String> fields() {
        return fields;
    }

    public List<Aim> targets() {
        return targets;
    }

    public List<Paper> documents() {
        return documents;
    }

    /** Whether a country or an organisation is a party, or had somebody there. */
    public boolean involves(String party) {
        return meeting.forum().parties().contains(party) || present.contains(party);
    }

    /** Whether a day of the meeting is among those days, either end open where it is null. One without days is in no range. */
    public boolean isWithin(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return true;
        }
        var start = meeting.start();
        var end = meeting.end() == null ? start : meeting.end();
        return start != null
                && end != null
                && (first == null || !end.isBefore(first))
                && (last == null || !start.isAfter(last));
    }

    private static <T extends Fact> Stream<T> facts(Account account, Class<T> kind) {
        return account.entries().stream()
                .map(Entry::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Aim> aim(Entry entry) {
        return entry.fact() instanceof Fact.Target target && entry.stage().isDecided()
                ? Stream.of(new Aim(entry.factId(), slim(target), entry.stage()))
                : Stream.empty();
    }

    private static Fact.Target slim(Fact.Target target) {
        return new Fact.Target(target.measure(), target.quantity(), target.by(), target.period(), List.of(), "");
    }
}
