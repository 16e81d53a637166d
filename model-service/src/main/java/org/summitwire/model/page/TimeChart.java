package org.summitwire.model.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.reading.Meeting;
import org.summitwire.page.Wording;

/**
 * How many of something came when: a bar for each day, month or year. Nothing is added up but the number of entries.
 *
 * @param description in words, for who does not see it
 * @param top the highest number of entries in one bar
 * @param band the days of the meeting that they belong to; null where they belong to none or to many
 * @param rows the latest entries, in the order of their days
 * @param more entries that are drawn and have no row
 */
record TimeChart(
        int width,
        int height,
        String description,
        long top,
        List<Bar> bars,
        @Nullable Band band,
        List<Event> rows,
        int more) {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 160;
    private static final int FLOOR = 130;
    private static final int CEILING = 36;
    private static final int MARGIN = 20;
    private static final int WIDEST = 48;

    /** A label needs about this much room. */
    private static final int LABEL = 84;

    /** Fewer days than these show no course of time. */
    private static final int FEWEST_DAYS = 7;

    /** A table of more is no help to a reader, and long to send. */
    private static final int MOST_ROWS = 100;

    /** More bars than these cannot be told apart. */
    private static final long MOST_DAYS = 45;

    private static final long MOST_MONTHS = 48;

    /**
     * One entry.
     *
     * @param when in words
     * @param what it is
     * @param stage how far it has come; empty where that is not told
     * @param href where more is told of it
     */
    record Event(String when, String what, String stage, String href) {

        /** A fact of an account, by the day when an outlet first told it. */
        static Event of(Entry entry, FactWords words, Wording say) {
            return new Event(
                    say.day(entry.firstPublishedAt()),
                    words.full(entry.fact()),
                    say.symbol("stage", entry.stage()),
                    "#fact-" + entry.factId());
        }
    }

    /**
     * One entry on its day.
     *
     * @param event is asked for where it is listed only; empty where there is nothing to tell of it any more
     */
    record Dated(LocalDate day, Supplier<Optional<Event>> event) {

        static Dated of(Entry entry, FactWords words, Wording say) {
            var day = LocalDate.ofInstant(entry.firstPublishedAt(), ZoneOffset.UTC);
            return new Dated(day, () -> Optional.of(Event.of(entry, words, say)));
        }
    }

    /**
     * One bar, in the coordinates of the drawing.
     *
     * @param label below the bar; empty where there is no room
     */
    record Bar(int x, int y, int width, int height, int middle, long count, String label) {}

    /**
     * The days of a meeting, in the coordinates of the drawing.
     *
     * @param label above it
     */
    record Band(int x, int width, int middle, String label) {}

    /** The chart of all entries; none where there are none. */
    static Optional<TimeChart> of(List<Dated> events, Wording say) {
        return of(events, null, null, say);
    }

    /** The chart of what one meeting came to, with its days. */
    static Optional<TimeChart> of(List<Dated> events, Meeting meeting, Wording say) {
        return of(events, meeting.start(), meeting.end() == null ? meeting.start() : meeting.end(), say);
    }

    private static Optional<TimeChart> of(
            List<Dated> events, @Nullable LocalDate start, @Nullable LocalDate end, Wording say) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var dated = events.stream().sorted(Comparator.comparing(Dated::day)).toList();
        var slots = Slots.of(
                Stream.of(dated.get(0).day(), dated.get(dated.size() - 1).day(), start, end)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
        var counts = new long[slots.number()];
        dated.forEach(it -> counts[slots.of(it.day())]++);
        var top = LongStream.of(counts).max().orElse(1);
        var bars = IntStream.range(0, slots.number())
                .mapToObj(it -> bar(it, slots, counts[it], top, say))
                .toList();
        var band = start == null || end == null ? null : band(slots.of(start), slots.of(end), slots, say);
        var more = Math.max(0, dated.size() - MOST_ROWS);
        var rows = dated.stream()
                .skip(more)
                .flatMap(it -> it.event().get().stream())
                .toList();
        return Optional.of(new TimeChart(WIDTH, HEIGHT, description(dated, say), top, bars, band, rows, more));
    }

    /** What stands under the chart: the height of the floor, where the labels are. */
    public int floor() {
        return FLOOR;
    }

    private static String description(List<Dated> dated, Wording say) {
        var first = say.days(dated.get(0).day(), null);
        var last = say.days(dated.get(dated.size() - 1).day(), null);
        return say.say("chart.entries", dated.size(), first, last);
    }

    private static Bar bar(int slot, Slots slots, long count, long top, Wording say) {
        var width = (int) Math.max(2, Math.min(WIDEST, slots.room() * 0.7));
        var middle = (int) slots.middle(slot);
        var height = (int) Math.round((double) count / top * (FLOOR - CEILING));
        var every = Math.max(1, (int) Math.ceil(LABEL / slots.room()));
        var label = slot % every == 0 ? slots.label(slot, say) : "";
        return new Bar(middle - width / 2, FLOOR - height, width, height, middle, count, label);
    }

    private static Band band(int first, int last, Slots slots, Wording say) {
        var left = slots.middle(first) - slots.room() / 2;
        var right = slots.middle(last) + slots.room() / 2;
        return new Band((int) left, (int) (right - left), (int) ((left + right) / 2), say.say("chart.meeting"));
    }

    /** The days, months or years drawn, a place for each. */
    private record Slots(LocalDate first, ChronoUnit unit, int number) {

        /** @param days all that have to find a place, in their order */
        static Slots of(List<LocalDate> days) {
            var unit = unit(days.get(0), days.get(days.size() - 1));
            var first = start(days.get(0), unit);
            var number = (int) unit.between(first, start(days.get(days.size() - 1), unit)) + 1;
            if (unit == ChronoUnit.DAYS && number < FEWEST_DAYS) {
                return new Slots(first.minusDays((FEWEST_DAYS - number) / 2), unit, FEWEST_DAYS);
            }
            return new Slots(first, unit, number);
        }

        int of(LocalDate day) {
            return (int) unit.between(first, start(day, unit));
        }

        double room() {
            return (double) (WIDTH - 2 * MARGIN) / number;
        }

        double middle(int slot) {
            return MARGIN + room() * (slot + 0.5);
        }

        String label(int slot, Wording say) {
            var start = first.plus(slot, unit);
            return switch (unit) {
                case DAYS -> say.day(start.atStartOfDay(ZoneOffset.UTC).toInstant());
                case MONTHS -> say.shortMonth(YearMonth.from(start));
                default -> Integer.toString(start.getYear());
            };
        }

        private static ChronoUnit unit(LocalDate first, LocalDate last) {
            if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
                return ChronoUnit.DAYS;
            }
            return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        }

        private static LocalDate start(LocalDate day, ChronoUnit unit) {
            return switch (unit) {
                case DAYS -> day;
                case MONTHS -> day.withDayOfMonth(1);
                default -> day.withDayOfYear(1);
            };
        }
    }
}
