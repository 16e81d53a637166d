package org.summitwire.ingest.extraction;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A text of the article that the page carries elsewhere, against which blocks are held. */
final class Witness {

    private static final int EDGE = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final long[] shingles;
    private final int mass;

    Witness(String text) {
        this.text = text;
        this.mass = Mass.of(text);
        this.shingles = Words.of(text).shingles();
        Arrays.sort(shingles);
    }

    String text() {
        return text;
    }

    int mass() {
        return mass;
    }

    /** Whether the text begins as a block does. */
    boolean beginsWith(Block block) {
        return plain(text).startsWith(plain(beginning(block.text())));
    }

    /** Whether the text ends as a block does. */
    boolean endsWith(Block block) {
        return plain(text).endsWith(plain(end(block.text())));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), EDGE));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - EDGE));
    }

    private static String plain(String text) {
        return NO_LETTERS.matcher(text).replaceAll("");
    }

    /** The share of a block's runs of words that the witness has too: 0 to 1. */
    double knows(Block block) {
        var own = Words.of(block.text()).shingles();
        if (own.length == 0 || shingles.length == 0) {
            return 0;
        }
        int known = 0;
        for (long shingle : own) {
            known += Arrays.binarySearch(shingles, shingle) >= 0 ? 1 : 0;
        }
        return (double) known / own.length;
    }
}
