package org.summitwire.model.aggregate;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names are one person's: in any order of parts, in any romanisation, the surname alone or in full. */
final class Names {

    private Names() {}

    static boolean same(String one, String other) {
        var left = parts(one);
        var right = parts(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.size() <= right.size() ? isPartOf(left, right) : isPartOf(right, left);
    }

    private static boolean isPartOf(Set<String> fewer, Set<String> more) {
        return fewer.stream().allMatch(part -> more.stream().anyMatch(other -> samePart(part, other)));
    }

    private static boolean samePart(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        return Words.same(one, other)
                || (shorter >= 5 && Words.within(1, one, other))
                || (shorter >= 4 && Words.skeleton(one).equals(Words.skeleton(other)));
    }

    /** Initials tell nothing that a full name contradicts. */
    private static Set<String> parts(String name) {
        return Words.folded(name).stream().filter(part -> part.length() > 1).collect(Collectors.toSet());
    }
}
