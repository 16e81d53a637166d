package org.summitwire.model.reading.quality;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was missed, told without being there, or told otherwise than expected.
 *
 * @param expected null where nothing was
 * @param read null where nothing was
 * @param rule the rule that read it, where one did
 */
record Miss(
        String article,
        String language,
        Kind kind,
        @Nullable String expected,
        @Nullable String read,
        @Nullable String rule) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    Miss {
        expected = onOneLine(expected);
        read = onOneLine(read);
    }

    int weight() {
        return (expected == null ? 0 : 1) + (read == null ? 0 : 1);
    }

    String line() {
        return article + " " + kind.label() + ": expected " + orNothing(expected) + ", read " + orNothing(read)
                + (rule == null ? "" : " by <" + rule + ">");
    }

    private static @Nullable String onOneLine(@Nullable String words) {
        return words == null ? null : SPACE.matcher(words).replaceAll(" ");
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "nothing" : "'" + words + "'";
    }
}
