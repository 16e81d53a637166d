package org.summitwire.ingest.extraction;

import java.util.Arrays;

/** The words of a text as hashes, in its order; an ideograph is a word. Case and punctuation do not count. */
final class Words {

    private static final int SHINGLE = 4;

    private final int[] hashes;
    private final int count;

    private Words(int[] hashes, int count) {
        this.hashes = hashes;
        this.count = count;
    }

    static Words of(CharSequence text) {
        var hashes = new int[Math.max(8, text.length() / 4)];
        int count = 0;
        int word = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            boolean alone = Mass.isIdeograph(letter);
            if (!alone && Character.isLetterOrDigit(letter)) {
                word = 31 * word + Character.toLowerCase(letter);
                continue;
            }
            if (count + 2 > hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * hashes.length);
            }
            if (word != 0) {
                hashes[count++] = word;
                word = 0;
            }
            if (alone) {
                hashes[count++] = letter;
            }
        }
        return new Words(hashes, count);
    }

    int count() {
        return count;
    }

    /** One number for the whole. */
    long fingerprint() {
        long print = count;
        for (int at = 0; at < count; at++) {
            print = print * 0x9E3779B97F4A7C15L + hashes[at];
        }
        return print;
    }

    /** Each run of four words as a number, in order; one for all where there are fewer. Empty without words. */
    long[] shingles() {
        if (count == 0) {
            return new long[0];
        }
        var shingles = new long[Math.max(1, count - SHINGLE + 1)];
        for (int at = 0; at < shingles.length; at++) {
            long shingle = 17;
            for (int next = at; next < Math.min(count, at + SHINGLE); next++) {
                shingle = shingle * 0x9E3779B97F4A7C15L + hashes[next];
            }
            shingles[at] = shingle;
        }
        return shingles;
    }
}
