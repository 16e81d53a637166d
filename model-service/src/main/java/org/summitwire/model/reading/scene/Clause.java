package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Part of a sentence with one outlook: 'signed, but', 'hoped; agreed'. */
public record Clause(Sentence sentence, int from, int to) {

    /** The clause in which a piece stands. */
    public static Clause around(Sentence sentence, int at) {
        var from = at;
        while (from > 0 && !parts(sentence, from - 1)) {
            from--;
        }
        var to = at + 1;
        while (to < sentence.size() && !parts(sentence, to)) {
            to++;
        }
        return new Clause(sentence, from, to);
    }

    private static boolean parts(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var dash = piece.isMark('-')
                && piece.isSpaced()
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isSpaced();
        return piece.isMark(';') || piece.isMark(':') || dash || piece.is(Kind.CONTRAST);
    }

    public boolean has(Kind kind) {
        return sentence.find(kind, from, to) >= 0;
    }

    public int find(Kind kind) {
        return sentence.find(kind, from, to);
    }

    public boolean hasBefore(Kind kind, int at) {
        return sentence.find(kind, from, at) >= 0;
    }
}
