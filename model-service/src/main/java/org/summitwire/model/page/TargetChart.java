package org.summitwire.model.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Entry;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Fact;
import org.summitwire.page.Wording;

/**
 * Targets by their deadline, a lane for each currency or unit: amounts in different ones are not compared.
 *
 * @param description in words, for who does not see it
 * @param rows the targets drawn, in the order of the lanes and of their deadlines
 * @param more targets that are not drawn
 */
record TargetChart(
        int width, int height, String description, List<Lane> lanes, List<Tick> ticks, List<Row> rows, int more) {

    private static final int WIDTH = 560;
    private static final int LEFT = 118;
    private static final int UNDATED = 80;
    private static final int RIGHT = 70;
    private static final int ROW = 26;
    private static final int AXIS = 30;
    private static final int LETTER = 8;
    private static final int FEWEST = 2;
    /** More cannot be told apart. */
    static final int MOST = 120;

    /**
     * One target.
     *
     * @param deadline in words; empty where there is none
     * @param amount in short, with a sign for its hedge: ≤ 3T
     */
    record Row(String unit, String amount, String what, String deadline, String stage, String href) {}

    /** A lane of one unit. */
    record Lane(String name, int y, int height, List<Dot> dots) {}

    /**
     * A target in its lane.
     *
     * @param from where the time to reach it begins; null where that is not drawn
     */
    record Dot(@Nullable Integer from, int x, int y, String label) {}

    /** A year on the axis. */
    record Tick(int x, String label) {}

    /**
     * One to be drawn.
     *
     * @param from when the time to reach it began, as a number; 0 where that is not drawn
     */
    record Mark(Row row, String code, double from, double year) {

        private Mark since(double begin) {
            return new Mark(row, code, year > begin ? begin : 0, year);
        }
    }

    /** The targets that were decided at one meeting, each with the time from the meeting on. */
    static Optional<TargetChart> of(Account account, FactWords words, Wording say) {
        var start = account.meeting().start();
        return of(
                account.entries().stream()
                        .flatMap(it -> mark(it, words, say).stream())
                        .map(it -> start == null ? it : it.since(year(start)))
                        .toList(),
                say);
    }

    private static Optional<Mark> mark(Entry entry, FactWords words, Wording say) {
        return entry.fact() instanceof Fact.Target target && entry.stage().isDecided()
                ? Optional.of(mark(new Outline.Aim(entry.factId(), target, entry.stage()), "", "", words, say))
                : Optional.empty();
    }

    /**
     * A target as it is drawn.
     *
     * @param before stands before what it is: the meeting
     * @param page address of the account, where the chart is elsewhere
     */
    static Mark mark(Outline.Aim aim, String before, String page, FactWords words, Wording say) {
        var target = aim.target();
        var quantity = target.quantity();
        var row = new Row(
                say.figures().unit(quantity.unit()),
                sign(quantity.bound()) + say.figures().shortest(quantity.amount()),
                before + words.title(target),
                say.date(target.by()),
                say.symbol("stage", aim.stage()),
                page + "#fact-" + aim.factId());
        return new Mark(row, quantity.unit(), 0, year(target.by()));
    }

    private static Optional<TargetChart> of(List<Mark> marks, Wording say) {
        return of(marks.stream().limit(MOST).toList(), Math.max(0, marks.size() - MOST), say);
    }

    /**
     * The chart of some; none where there is nothing to see by it: a single one without a deadline.
     *
     * @param more targets that are left out
     */
    static Optional<TargetChart> of(List<Mark> marks, int more, Wording say) {
        if (marks.size() < FEWEST && marks.stream().allMatch(mark -> mark.year() == 0)) {
            return Optional.empty();
        }
        var lanes = new TreeMap<String, List<Mark>>(TargetChart::currenciesFirst);
        marks.stream().sorted(Comparator.comparing(Mark::year)).forEach(mark -> lanes.computeIfAbsent(
                        mark.code(), code -> new ArrayList<>())
                .add(mark));
        var axis = Axis.of(marks);
        var drawn = new ArrayList<Lane>();
        var y = 4;
        for (var lane : lanes.values()) {
            var next = lane(lane, y, axis);
            drawn.add(next);
            y += next.height();
        }
        var rows = lanes.values().stream().flatMap(List::stream).map(Mark::row).toList();
        var description = say.say("chart.targets.about", marks.size(), lanes.size());
        return Optional.of(new TargetChart(WIDTH, y + AXIS, description, drawn, axis.ticks(say), rows, more));
    }

    /** Where the axis is. */
    public int floor() {
        return height - AXIS;
    }

    /** Each goes into the first line of the lane that has room for its label. */
    private static Lane lane(List<Mark> marks, int top, Axis axis) {
        var ends = new ArrayList<Integer>();
        var dots = new ArrayList<Dot>();
        for (var mark : marks) {
            var x = axis.x(mark.year());
            var from = mark.from() == 0 ? null : (Integer) axis.x(mark.from());
            var left = from == null ? x : from;
            var line = IntStream.range(0, ends.size())
                    .filter(it -> ends.get(it) < left - 8)
                    .findFirst()
                    .orElse(ends.size());
            var end = x + 12 + LETTER * mark.row().amount().length();
            if (line == ends.size()) {
                ends.add(end);
            } else {
                ends.set(line, end);
            }
            dots.add(new Dot(from, x, top + ROW * line + ROW / 2, mark.row().amount()));
        }
        return new Lane(marks.get(0).row().unit(), top, ROW * ends.size(), dots);
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case MORE_THAN -> "> ";
            case AT_LEAST -> "≥ ";
            case UP_TO -> "≤ ";
            case ABOUT, NEARLY -> "≈ ";
            default -> "";
        };
    }

    private static int currenciesFirst(String one, String other) {
        var byKind = Boolean.compare(isCurrency(other), isCurrency(one));
        return byKind == 0 ? one.compareTo(other) : byKind;
    }

    private static boolean isCurrency(String unit) {
        return unit.matches("[A-Z]{3}");
    }

    /** A point in time as a number; 0 where there is none. A year is over at its end. */
    private static double year(@Nullable String by) {
        if (by == null || !by.matches("\\d{4}(-.*)?")) {
            return 0;
        }
        var year = Integer.parseInt(by, 0, 4, 10);
        if (by.length() == "2025-12-20".length()) {
            return year(LocalDate.parse(by));
        }
        return by.length() == "2025-12".length() ? year + Integer.parseInt(by, 5, 7, 10) / 12.0 : year + 1;
    }

    private static double year(LocalDate day) {
        return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
    }

    /**
     * The years drawn.
     *
     * @param undated whether there are targets without a deadline, which stand left of it
     */
    private record Axis(int first, int last, boolean undated) {

        static Axis of(List<Mark> marks) {
            var years = marks.stream()
                    .flatMapToDouble(mark -> DoubleStream.of(mark.from(), mark.year()))
                    .filter(year -> year > 0)
                    .summaryStatistics();
            var undated = marks.stream().anyMatch(mark -> mark.year() == 0);
            if (years.getCount() == 0) {
                return new Axis(0, 0, undated);
            }
            return new Axis((int) Math.ceil(years.getMin()) - 1, (int) Math.ceil(years.getMax()), undated);
        }

        int x(double year) {
            return year == 0 ? LEFT + 14 : (int) (start() + (year - first) / Math.max(1, last - first) * span());
        }

        List<Tick> ticks(Wording say) {
            var ticks = new ArrayList<Tick>();
            if (undated) {
                ticks.add(new Tick(LEFT + 14, say.say("chart.undated")));
            }
            var every = Math.max(1, (int) Math.ceil((last - first) / 6.0));
            for (var year = last; last > 0 && year >= first; year -= every) {
                ticks.add(new Tick(x(year), Integer.toString(year - 1)));
            }
            return ticks;
        }

        private int start() {
            return LEFT + 14 + (undated ? UNDATED : 0);
        }

        private int span() {
            return WIDTH - RIGHT - start();
        }
    }
}
