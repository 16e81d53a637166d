package org.summitwire.model.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.page.Wording;

/**
 * How many of something came when: a bar for each day, month or year. Nothing is added up but the number of entries.
 *
 * @param description in words, for who does not see it
 * @param top the highest number of entries in one bar
 * @param rows all entries, in the order of their days
 */
record TimeChart(int width, int height, String description, long top, List<Bar> bars, List<Event> rows) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final int FLOOR = 150;
    private static final int CEILING = 24;
    private static final int MARGIN = 20;
    private static final int WIDEST = 48;

    /** A label needs about this much room. */
    private static final int LABEL = 84;

    private static final int FEWEST = 2;

    /** More bars than these cannot be told apart. */
    private static final long MOST_DAYS = 45;

    private static final long MOST_MONTHS = 48;

    /**
     * One entry.
     *
     * @param when the day, for readers
     * @param what it is
     * @param stage how far it has come; empty where that is not told
     * @param href where more is told of it
     */
    record Event(LocalDate day, String when, String what, String stage, String href) {

        /** A fact of an account, by the day when an outlet first told it. */
        static Event of(Entry entry, FactWords words, Wording say) {
            var day = LocalDate.ofInstant(entry.firstPublishedAt(), ZoneOffset.UTC);
            return new Event(
                    day,
                    say.day(entry.firstPublishedAt()),
                    words.full(entry.fact()),
                    say.symbol("stage", entry.stage()),
                    "#fact-" + entry.factId());
        }
    }

    /**
     * One bar, in the coordinates of the drawing.
     *
     * @param label below the bar; empty where there is no room
     */
    record Bar(int x, int y, int width, int height, int middle, long count, String label) {}

    /** The chart of all entries; none where there are too few to see anything by it. */
    static Optional<TimeChart> of(List<Event> events, Wording say) {
        if (events.size() < FEWEST) {
            return Optional.empty();
        }
        var rows = events.stream().sorted(Comparator.comparing(Event::day)).toList();
        var unit = unit(rows.get(0).day(), rows.get(rows.size() - 1).day());
        var first = start(rows.get(0).day(), unit);
        var slots = (int) unit.between(first, start(rows.get(rows.size() - 1).day(), unit)) + 1;
        var counts = new long[slots];
        rows.forEach(row -> counts[(int) unit.between(first, start(row.day(), unit))]++);
        var top = LongStream.of(counts).max().orElse(1);
        var bars = LongStream.range(0, slots)
                .mapToObj(it -> bar((int) it, slots, counts[(int) it], top, label(first.plus(it, unit), unit, say)))
                .toList();
        return Optional.of(new TimeChart(WIDTH, HEIGHT, description(rows, say), top, bars, rows));
    }

    /** What stands under the chart: the height of the floor, where the labels are. */
    public int floor() {
        return FLOOR;
    }

    private static String description(List<Event> rows, Wording say) {
        var first = rows.get(0).when();
        var last = rows.get(rows.size() - 1).when();
        return say.say("chart.entries", rows.size(), first, last);
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

    private static String label(LocalDate start, ChronoUnit unit, Wording say) {
        return switch (unit) {
            case DAYS -> say.day(start.atStartOfDay(ZoneOffset.UTC).toInstant());
            case MONTHS -> say.shortMonth(YearMonth.from(start));
            default -> Integer.toString(start.getYear());
        };
    }

    private static Bar bar(int slot, int slots, long count, long top, String label) {
        var room = (double) (WIDTH - 2 * MARGIN) / slots;
        var width = (int) Math.max(2, Math.min(WIDEST, room * 0.7));
        var middle = (int) (MARGIN + room * (slot + 0.5));
        var height = (int) Math.round((double) count / top * (FLOOR - CEILING));
        var every = Math.max(1, (int) Math.ceil(LABEL / room));
        return new Bar(
                middle - width / 2, FLOOR - height, width, height, middle, count, slot % every == 0 ? label : "");
    }
}
