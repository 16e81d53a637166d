package org.summitwire.standalone.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.Reading;

/** What of a reading is shown: all, or some kinds. */
public record Only(Set<Kind> kinds, boolean passedOver) {

    private static final String PASSED_OVER = "passed_over";

    public Only {
        kinds = Set.copyOf(kinds);
    }

    public static Only everything() {
        return new Only(Kind.all(), true);
    }

    /**
     * Those named, {@code target} or {@code side_meeting}; everything where none is.
     *
     * @throws IllegalArgumentException where a name is not known
     */
    public static Only named(List<String> names) {
        if (names.isEmpty()) {
            return everything();
        }
        var kinds = EnumSet.noneOf(Kind.class);
        var passedOver = false;
        for (var name : names) {
            var symbol = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
            if (symbol.equals(PASSED_OVER)) {
                passedOver = true;
            } else {
                kinds.add(kind(symbol));
            }
        }
        return new Only(kinds, passedOver);
    }

    private static Kind kind(String symbol) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no kind '" + symbol + "'; expected " + known()));
    }

    private static String known() {
        var kinds = Stream.of(Kind.values()).map(Kind::symbol).collect(Collectors.joining(", "));
        return kinds + " or " + PASSED_OVER;
    }

    boolean isEverything() {
        return passedOver && kinds.size() == Kind.values().length;
    }

    /** The same meetings with what is shown of them. */
    public Reading of(Reading reading) {
        var meetings = reading.meetings().stream()
                .map(told -> new MeetingReport(
                        told.meeting(),
                        told.reports().stream()
                                .filter(report -> kinds.contains(Kind.of(report.fact())))
                                .toList()))
                .toList();
        return new Reading(reading.language(), meetings, passedOver ? reading.passedOver() : List.of());
    }
}
