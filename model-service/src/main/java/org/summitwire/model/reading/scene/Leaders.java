package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.language.Tables;
import org.summitwire.model.reading.text.Folding;

/**
 * Who led which state when, as a table tells it. A surname by itself tells nobody; beside a state, or behind an office
 * that only one of its bearers holds, it does.
 */
final class Leaders {

    private static final Leaders BUNDLED = new Leaders(Tables.rows("common/leaders.tsv", 3));

    /** 'bin', 'al', 'II': parts that tell nobody are as short as this. */
    private static final int SHORTEST = 2;

    private static final int PARTICLE = 3;

    private final Map<String, List<String>> termsByPart = new HashMap<>();
    private final Map<String, List<Bearer>> bearersByPart = new HashMap<>();

    private record Bearer(Set<String> parts, String terms) {}

    private Leaders(List<List<String>> rows) {
        for (var row : rows) {
            for (var name : row.get(2).split("\\|", -1)) {
                var parts = NameParts.of(name, it -> it);
                if (parts.size() > 1) {
                    var bearer = new Bearer(parts, row.get(1));
                    parts.forEach(part ->
                            bearersByPart.computeIfAbsent(part, it -> new ArrayList<>(1)).add(bearer));
                }
                for (var part : parts) {
                    var terms = termsByPart.computeIfAbsent(part, it -> new ArrayList<>(1));
                    if (part.length() >= SHORTEST && !terms.contains(row.get(1))) {
                        terms.add(row.get(1));
                    }
                }
            }
        }
    }

    static Leaders bundled() {
        return BUNDLED;
    }

    /**
     * The state and role at a time of who has these terms: 'PT:HEAD_OF_GOVERNMENT<2024-04-02,EU:ORGANISATION_HEAD' is
     * Portugal's until that day. Who is nothing more has no role but OTHER.
     */
    static String seat(String terms, LocalDate when) {
        var state = "";
        for (var term : terms.split(",", -1)) {
            var until = term.indexOf('<');
            if (until < 0) {
                return term;
            }
            if (when.isBefore(LocalDate.parse(term.substring(until + 1)))) {
                return term.substring(0, until);
            }
            state = term.substring(0, term.indexOf(':') + 1);
        }
        return state + Role.OTHER;
    }

    /** 'Italy's Meloni', 'Iraqi Sudani': who of a state has the surname; null where nobody is known to. */
    @Nullable
    String of(String country, String surname, LocalDate when) {
        return bearers(surname, when).stream()
                .filter(it -> it.startsWith(country + ":"))
                .min(Comparator.comparing(Leaders::role))
                .orElse(null);
    }

    /** 'President Lee': who of those with the surname holds the office, where only one does. */
    @Nullable
    String holding(String office, String surname, LocalDate when) {
        var holders = new TreeSet<>(bearers(surname, when));
        holders.removeIf(it -> !role(it).name().equals(office));
        return holders.size() == 1 ? holders.first() : null;
    }

    /** 'Sultan bin Ahmed Al Jaber', 'Mohammed bin Salman bin Abdulaziz': whose name as known the whole name holds. */
    @Nullable
    String named(String name, LocalDate when) {
        var parts = NameParts.of(name, it -> it);
        return parts.stream()
                .filter(part -> part.length() > PARTICLE)
                .flatMap(part -> bearersByPart.getOrDefault(part, List.of()).stream())
                .filter(it -> parts.containsAll(it.parts()))
                .max(Comparator.comparingInt((Bearer it) -> it.parts().size()).thenComparing(Bearer::terms))
                .map(it -> seat(it.terms(), when))
                .orElse(null);
    }

    private List<String> bearers(String surname, LocalDate when) {
        return termsByPart.getOrDefault(Folding.fold(surname), List.of()).stream()
                .map(it -> seat(it, when))
                .toList();
    }

    private static Role role(String seat) {
        return Role.valueOf(seat.substring(seat.indexOf(':') + 1));
    }
}
