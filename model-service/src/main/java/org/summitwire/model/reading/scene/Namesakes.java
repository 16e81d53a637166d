package org.summitwire.model.reading.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names by number, to be found from their parts: 'Takaichi' and 'Sanae Takaichi' can be one. Who has a part in common
 * with a name is looked at, and nobody else; a part that very many have tells nobody from another.
 */
public final class Namesakes {

    /** So many different names with one part in common are looked at: the time for each name is bounded. */
    private static final int MOST = 64;

    private static final int NONE = Integer.MAX_VALUE;

    private final UnaryOperator<String> stem;
    private final List<Set<String>> names = new ArrayList<>();
    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();

    public Namesakes() {
        this(UnaryOperator.identity());
    }

    /** @param stem what of a part is the same in every case of a language */
    public Namesakes(UnaryOperator<String> stem) {
        this.stem = stem;
    }

    /** Adds a name under the next number, from 0 on. */
    public void add(String name) {
        var parts = NameParts.of(name, stem);
        names.add(parts);
        index(names.size() - 1, parts);
    }

    /** Gives a number another name. */
    public void rename(int number, String name) {
        var parts = NameParts.of(name, stem);
        names.set(number, parts);
        index(number, parts);
    }

    private void index(int number, Set<String> parts) {
        if (whole.merge(NameParts.joined(parts), number, Math::min) != number) {
            return;
        }
        for (var part : parts) {
            var bearers = byPart.computeIfAbsent(part, it -> new ArrayList<>(2));
            if (bearers.size() < MOST) {
                bearers.add(number);
            }
        }
    }

    /** The lowest number of those that can be the same; -1 where there is none. */
    public int first(String name) {
        var parts = NameParts.of(name, stem);
        var first = whole.getOrDefault(NameParts.joined(parts), NONE);
        for (var part : parts) {
            for (int number : byPart.getOrDefault(part, List.of())) {
                if (number < first && isSame(parts, names.get(number))) {
                    first = number;
                }
            }
        }
        return first == NONE ? -1 : first;
    }

    private static boolean isSame(Set<String> some, Set<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }
}
