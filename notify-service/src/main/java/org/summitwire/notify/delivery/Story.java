package org.summitwire.notify.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One alert as people read it, in plain text that is clean but not escaped: each medium escapes for itself.
 *
 * @param headline in one line
 * @param lines what was agreed, by whom it is told, its evidence, what was known before
 * @param corrections what it corrects; empty where nothing
 * @param articleLabel names the outlet
 * @param article null where the article has no address of the web
 * @param accountLabel the words of the link to the account
 * @param account null where no base address is set
 */
public record Story(
        String headline,
        List<Line> lines,
        List<String> corrections,
        String articleLabel,
        @Nullable String article,
        String accountLabel,
        @Nullable String account) {

    public Story {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /** One line; {@code quoted} where it is the words of an article. */
    public record Line(String text, boolean quoted) {}
}
