package org.summitwire.standalone.explain;

/** a, b, … z, aa, ab: labels that no number of a fact can be taken for. */
final class Letters {

    private static final int ALPHABET = 26;

    private int count;

    String next() {
        var letters = new StringBuilder();
        for (var rest = ++count; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('a' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }
}
