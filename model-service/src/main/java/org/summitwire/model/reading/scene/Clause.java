package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Part of a sentence with one outlook: 'signed, but', 'hoped; agreed'. */
public record Clause(Sentence sentence, int from, int to) {

    /** The clause in which a piece stands. */
    public static Clause around(Sentence sentence, int at) {
        if (!mayPart(sentence)) {
            return new Clause(sentence, 0, sentence.size());
        }
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

    /**
     * Whether no other clause begins between two pieces: one that a comma closed again is passed over, and a relative
     * right behind the first is its own.
     */
    public static boolean isOne(Sentence sentence, int left, int right) {
        if (!mayBegin(sentence)) {
            return true;
        }
        for (var at = left + 1; at < right; at++) {
            if (beginsAnother(sentence, at)) {
                var relative = sentence.isMark(at, ',') && sentence.is(at + 1, Kind.RELATIVE);
                var closed = relative ? comma(sentence, at + 2, right) : -1;
                if (closed < 0 && !(relative && isNameUpTo(sentence, left, at))) {
                    return false;
                }
                at = closed < 0 ? at + 1 : closed;
            }
        }
        return true;
    }

    private static boolean mayBegin(Sentence sentence) {
        return sentence.has(Kind.SUBORDINATE) || sentence.mayHaveMark('"') || sentence.has(Kind.RELATIVE);
    }

    private static int comma(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (sentence.isMark(at, ',')) {
                return at;
            }
        }
        return -1;
    }

    /** 'the Tianjin Declaration, which': nothing but more of the name stands before the comma. */
    private static boolean isNameUpTo(Sentence sentence, int left, int comma) {
        for (var at = left + 1; at < comma; at++) {
            if (!sentence.at(at).isCapital() && !sentence.is(at, Kind.TITLE_LINK)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsAnother(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (piece.is(Kind.SUBORDINATE)) {
            return true;
        }
        if (piece.isMark('"')) {
            return sentence.isMark(at - 1, ',') || sentence.isMark(at - 1, '.') || sentence.is(at + 1, Kind.SAY);
        }
        return piece.isMark(',') && (sentence.is(at + 1, Kind.RELATIVE) || sentence.is(at + 1, Kind.SUBORDINATE));
    }

    /** Most sentences hold nothing that could part them, and every piece of one asks. */
    private static boolean mayPart(Sentence sentence) {
        return sentence.has(Kind.CONTRAST)
                || sentence.mayHaveMark(';')
                || sentence.mayHaveMark(':')
                || sentence.mayHaveMark('-');
    }

    private static boolean parts(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var dash = piece.isMark('-')
                && piece.isSpaced()
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isSpaced();
        return piece.isMark(';')
                || piece.isMark(':')
                || dash
                || piece.is(Kind.CONTRAST)
                || (piece.isMark(',') && sentence.is(0, Kind.CONTRAST) && isFirstComma(sentence, at));
    }

    /** 'Although little was hoped for, they signed' */
    private static boolean isFirstComma(Sentence sentence, int at) {
        return comma(sentence, 0, at) < 0;
    }

    /** From where a relative ended that a comma closed before a piece: 'Ruto, who had hoped for more, signed' */
    public Clause withoutClosedRelative(int at) {
        return new Clause(sentence, withoutRelatives(at).from, to);
    }

    /** Without the 'which' behind a piece, and without one before it that a comma closed. */
    Clause withoutRelatives(int at) {
        var behind = sentence.find(Kind.RELATIVE, at + 1, to);
        var end = behind < 0 ? to : behind;
        var before = sentence.findBefore(Kind.RELATIVE, at);
        var opened = before > from && sentence.isMark(before - 1, ',');
        for (var comma = before + 2; opened && comma < at; comma++) {
            if (sentence.isMark(comma, ',')) {
                return new Clause(sentence, comma, end);
            }
        }
        return new Clause(sentence, from, end);
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
