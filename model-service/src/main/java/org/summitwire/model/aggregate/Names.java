package org.summitwire.model.aggregate;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names are one person's: in any order of parts, in any romanisation, the surname alone or in full. */
final class Names {

    /** 'Такаити' is Takaichi: each script has its own way with sounds that the other lacks. */
    private static final int ACROSS_SCRIPTS = 2;

    private Names() {}

    static boolean same(String one, String other) {
        var left = parts(one);
        var right = parts(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        var edits = Cyrillic.isIn(one) == Cyrillic.isIn(other) ? 1 : ACROSS_SCRIPTS;
        return left.size() <= right.size() ? isPartOf(left, right, edits) : isPartOf(right, left, edits);
    }

    private static boolean isPartOf(Set<String> fewer, Set<String> more, int edits) {
        return fewer.stream().allMatch(part -> more.stream().anyMatch(other -> samePart(part, other, edits)));
    }

    private static boolean samePart(String one, String other, int edits) {
        var shorter = Math.min(one.length(), other.length());
        return Words.same(one, other)
                || (shorter >= 4 + edits && Words.within(edits, one, other))
                || (shorter >= 4 && Words.skeleton(one).equals(Words.skeleton(other)));
    }

    /** Initials tell nothing that a full name contradicts. */
    private static Set<String> parts(String name) {
        return Words.folded(name).stream().filter(part -> part.length() > 1).collect(Collectors.toSet());
    }
}
