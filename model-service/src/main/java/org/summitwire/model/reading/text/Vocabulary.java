package org.summitwire.model.reading.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Words by number, found from the letters of a text without making a string of them. */
public final class Vocabulary {

    private static final long FREE = -1;

    // one word behind the other: looking at one must not send the processor around in memory
    private final char[] letters;
    private final int[] starts;
    // the hash of a word in the upper half, its number in the lower
    private final long[] slots;

    private Vocabulary(List<String> words) {
        this.letters = String.join("", words).toCharArray();
        this.starts = new int[words.size() + 1];
        this.slots = new long[Math.max(16, Integer.highestOneBit(words.size()) * 4)];
        Arrays.fill(slots, FREE);
        for (var number = 0; number < words.size(); number++) {
            starts[number + 1] = starts[number] + words.get(number).length();
            put(words.get(number).hashCode(), number);
        }
    }

    /** Words are taken as folded, see {@link Folding}. */
    public static Vocabulary of(Collection<String> words) {
        return new Vocabulary(words.stream().distinct().toList());
    }

    private void put(int hash, int number) {
        var slot = slot(hash);
        while (slots[slot] != FREE) {
            slot = behind(slot);
        }
        slots[slot] = (long) hash << Integer.SIZE | number;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int behind(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** How many of those tokens it holds that begin before an offset. */
    public int count(Tokens tokens, int end) {
        var count = 0;
        for (var at = 0; at < tokens.size() && tokens.start(at) < end; at++) {
            count += number(tokens, at) < 0 ? 0 : 1;
        }
        return count;
    }

    /** The number of each token's word, in one go: a phrase looks at words that the next phrase looks at again. */
    int[] numbers(Tokens tokens) {
        var numbers = new int[tokens.size()];
        for (var at = 0; at < numbers.length; at++) {
            numbers[at] = number(tokens, at);
        }
        return numbers;
    }

    /** The number of the word that a token is; -1 where it holds none such. */
    int number(Tokens tokens, int at) {
        var hash = tokens.hash(at);
        for (var slot = slot(hash); slots[slot] != FREE; slot = behind(slot)) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && is((int) slots[slot], tokens, at)) {
                return (int) slots[slot];
            }
        }
        return -1;
    }

    private boolean is(int number, Tokens tokens, int at) {
        var folded = tokens.foldedIfNotPlain(at);
        return folded == null
                ? is(number, tokens.text(), tokens.start(at), tokens.end(at))
                : is(number, folded, 0, folded.length());
    }

    private boolean is(int number, String text, int start, int end) {
        var from = starts[number];
        if (starts[number + 1] - from != end - start) {
            return false;
        }
        for (var i = start; i < end; i++) {
            if (letters[from++] != Letters.lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
