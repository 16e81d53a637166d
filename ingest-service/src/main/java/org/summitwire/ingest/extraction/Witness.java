package org.summitwire.ingest.extraction;

import java.util.Arrays;

/** A text of the article that the page carries elsewhere, against which blocks are held. */
final class Witness {

    static final Witness NONE = new Witness("");

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
