package org.summitwire.ingest.extraction.metadata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.PageDate;
import org.summitwire.ingest.extraction.metadata.Witness.Family;
import org.summitwire.ingest.extraction.metadata.Witness.Role;

/**
 * When an article was published and last modified. Witnesses that tell one day stand together; the day for which most is
 * to be said wins, counting each family of witnesses once. Of the winning day the finest witness is taken, in the zone
 * that a visible date names.
 */
final class DateJudge {

    private static final int OF_ADDRESS = 5;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);
    /** Offsets reach from -12:00 to +14:00. */
    private static final int MOST_HOURS = 14;

    /** The dates of an article. */
    record Dates(@Nullable PageDate published, @Nullable PageDate modified) {}

    private final List<Witness> witnesses;
    private final List<SetAside> setAside;

    private DateJudge(List<Witness> witnesses, List<SetAside> setAside) {
        this.witnesses = witnesses;
        this.setAside = setAside;
    }

    static Dates datesOf(Page page, List<SetAside> setAside) {
        var told = new ArrayList<>(StructuredDates.in(page));
        told.addAll(VisibleDates.in(page, setAside));
        AddressDate.in(page.base())
                .map(day -> new Witness(PageDate.of(day, "address"), Role.PUBLISHED, Family.ADDRESS, OF_ADDRESS))
                .ifPresent(told::add);
        var credible = told.stream()
                .filter(witness -> isCredible(witness, page.fetchedAt(), setAside))
                .toList();
        return new DateJudge(credible, setAside).judge();
    }

    private static boolean isCredible(Witness witness, Instant fetchedAt, List<SetAside> setAside) {
        var date = witness.date();
        var start = date.fineness() == 2 ? date.roughly() : date.roughly().minus(MOST_HOURS, ChronoUnit.HOURS);
        if (start.isAfter(fetchedAt.plus(AHEAD))) {
            setAside.add(new SetAside("published", date.toString(), "more than a day after the page was fetched"));
            return false;
        }
        if (date.date().equals(EPOCH)) {
            setAside.add(new SetAside("published", date.toString(), "the first day of 1970, an empty field"));
            return false;
        }
        return true;
    }

    private Dates judge() {
        var modified = best(Role.MODIFIED, null);
        var published = best(Role.PUBLISHED, modified);
        if (published != null && modified != null && isBefore(modified, published)) {
            setAside.add(new SetAside("modified", modified.toString(), "before it was published"));
            modified = null;
        }
        return new Dates(published, modified);
    }

    private static boolean isBefore(PageDate one, PageDate other) {
        boolean instants = one.fineness() == 2 && other.fineness() == 2;
        return instants
                ? one.roughly().isBefore(other.roughly().minus(1, ChronoUnit.MINUTES))
                : one.date().isBefore(other.date().minusDays(1));
    }

    /** The date of that role. What is unsaid speaks for publication, unless it is the day of the change alone. */
    private @Nullable PageDate best(Role role, @Nullable PageDate modified) {
        var heard = witnesses.stream()
                .filter(witness -> speaksFor(witness, role, modified))
                .toList();
        var judged = heard.stream()
                .max(Comparator.<Witness>comparingInt(witness -> weightOfDay(witness, heard))
                        .thenComparing(Witness::weight)
                        .thenComparing(witness -> -heard.indexOf(witness)))
                .orElse(null);
        if (judged == null) {
            return null;
        }
        heard.stream()
                .filter(other -> !isSameDay(judged.date(), other.date()))
                .map(other -> new SetAside(
                        role == Role.MODIFIED ? "modified" : "published",
                        other.date().toString(),
                        "less is said for it"))
                .distinct()
                .limit(10)
                .forEach(setAside::add);
        var ofDay = heard.stream()
                .filter(other -> isSameDay(judged.date(), other.date()))
                .toList();
        var finest = ofDay.stream()
                .max(Comparator.<Witness>comparingInt(witness -> isRelative(witness) ? 0 : 1)
                        .thenComparing(witness -> witness.date().time() == null ? 0 : 1)
                        .thenComparing(witness -> zoned(witness.date()).fineness())
                        .thenComparing(Witness::weight)
                        .thenComparing(witness -> -ofDay.indexOf(witness)))
                .map(witness -> zoned(witness.date()))
                .orElseThrow();
        return ofDay.stream()
                .map(witness -> zoned(witness.date()))
                .filter(date -> isFinerBySeconds(date, finest))
                .findFirst()
                .orElse(finest);
    }

    private static boolean isRelative(Witness witness) {
        return witness.date().rule().contains("relative");
    }

    private static boolean isFinerBySeconds(PageDate date, PageDate than) {
        return date.time() != null
                && than.time() != null
                && date.fineness() == than.fineness()
                && date.time().getSecond() > 0
                && than.time().getSecond() == 0
                && date.roughly().truncatedTo(ChronoUnit.MINUTES).equals(than.roughly());
    }

    private boolean speaksFor(Witness witness, Role role, @Nullable PageDate modified) {
        if (witness.is(role)) {
            return true;
        }
        boolean published = role == Role.PUBLISHED && witness.is(Role.UNSAID);
        boolean ofChange = published
                && modified != null
                && isSameDay(modified, witness.date())
                && witnesses.stream()
                        .anyMatch(other -> other.is(Role.PUBLISHED) && !isSameDay(other.date(), witness.date()));
        return published && !ofChange;
    }

    private static int weightOfDay(Witness judged, List<Witness> heard) {
        Map<Family, Integer> families = new EnumMap<>(Family.class);
        heard.stream()
                .filter(other -> isSameDay(judged.date(), other.date()))
                .forEach(other -> families.merge(other.family(), other.weight(), Math::max));
        return families.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether two dates can be told of one moment: instants within the hour, or days that a zone can part. */
    private static boolean isSameDay(PageDate one, PageDate other) {
        if (one.date().equals(other.date())) {
            return true;
        }
        if (one.time() == null || other.time() == null) {
            boolean zoned = one.fineness() == 2 || other.fineness() == 2;
            return zoned && isEveOf(one, other);
        }
        return Math.abs(ChronoUnit.HOURS.between(one.roughly(), other.roughly()))
                <= (one.fineness() + other.fineness() == 4 ? 1 : MOST_HOURS);
    }

    /** A day beside an instant of UTC that is that day somewhere. */
    private static boolean isEveOf(PageDate one, PageDate other) {
        boolean oneIsInstant = one.fineness() == 2;
        var instant = oneIsInstant ? one : other;
        var day = oneIsInstant ? other.date() : one.date();
        var from = instant.roughly().atOffset(ZoneOffset.ofHours(-11)).toLocalDate();
        var to = instant.roughly().atOffset(ZoneOffset.ofHours(MOST_HOURS)).toLocalDate();
        boolean universal = ZoneOffset.UTC.equals(instant.offset());
        return universal && !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The date in the zone that another witness names. A local time takes the zone of one that reads the same on its
     * clock; so does one that is called UTC while a visible one of another zone shows the same time; an instant is told in
     * the visible zone of the same instant.
     */
    private PageDate zoned(PageDate date) {
        if (date.time() == null) {
            return date;
        }
        return witnesses.stream()
                .filter(witness -> witness.date().offset() != null
                        && !Objects.equals(witness.date().offset(), date.offset()))
                .filter(witness -> date.offset() == null || witness.family() == Family.VISIBLE)
                .filter(witness -> !isRelative(witness))
                .map(Witness::date)
                .flatMap(other -> Stream.ofNullable(inZoneOf(date, other)))
                .findFirst()
                .orElse(date);
    }

    private static @Nullable PageDate inZoneOf(PageDate date, PageDate zoned) {
        var time = Objects.requireNonNull(date.time());
        var otherTime = Objects.requireNonNull(zoned.time());
        boolean sameClock =
                date.date().equals(zoned.date()) && Math.abs(ChronoUnit.MINUTES.between(time, otherTime)) <= 1;
        if (sameClock && (date.offset() == null || ZoneOffset.UTC.equals(date.offset()))) {
            return date.in(zoned.offset());
        }
        boolean sameInstant =
                date.offset() != null && Math.abs(ChronoUnit.MINUTES.between(date.roughly(), zoned.roughly())) <= 1;
        if (!sameInstant) {
            return null;
        }
        var there = date.roughly().atOffset(Objects.requireNonNull(zoned.offset()));
        return new PageDate(there.toLocalDate(), there.toLocalTime(), there.getOffset(), date.rule());
    }
}
