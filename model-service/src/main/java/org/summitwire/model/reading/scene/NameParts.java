package org.summitwire.model.reading.scene;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.summitwire.model.reading.text.Folding;

/** The parts of a name, parted by spaces and hyphens: 'Lee Jae-myung' has three. */
final class NameParts {

    private NameParts() {}

    static Set<String> of(String name, UnaryOperator<String> stem) {
        var folded = Folding.fold(name);
        var parts = new HashSet<String>();
        var start = 0;
        for (var at = 0; at < folded.length(); at++) {
            if (isGap(folded.charAt(at))) {
                if (at == 0 || !isGap(folded.charAt(at - 1))) {
                    parts.add(stem.apply(folded.substring(start, at)));
                }
                start = at + 1;
            }
        }
        parts.add(stem.apply(folded.substring(start)));
        return parts;
    }

    /** One string for the same parts in any order; unlike sets, strings of one hash are still told apart quickly. */
    static String joined(Set<String> parts) {
        var sorted = parts.toArray(String[]::new);
        Arrays.sort(sorted);
        return sorted.length == 1 ? sorted[0] : String.join(" ", sorted);
    }

    private static boolean isGap(char letter) {
        return letter == '-' || letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}
