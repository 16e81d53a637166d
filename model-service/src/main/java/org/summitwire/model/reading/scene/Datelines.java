package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** The line before a report that says where and when it was written. */
final class Datelines {

    private static final int DATELINE = 9;

    private Datelines() {}

    /** Whether a day is that of the line. */
    static boolean holds(Sentence sentence, When when) {
        if (sentence.index() > 3 || when.from() > DATELINE) {
            return false;
        }
        for (var at = when.to(); at < Math.min(sentence.size(), when.to() + 6); at++) {
            if (sentence.isMark(at, '-') && sentence.at(at).isSpaced()) {
                return true;
            }
            if (sentence.isMark(at, '(')) {
                at = Math.max(at, behindBracket(sentence, at));
            } else if (sentence.at(at).isWord()) {
                return false;
            }
        }
        return isPlaceAndDay(sentence, when);
    }

    /** 'ASTANA, 20 December.' as a sentence of its own */
    private static boolean isPlaceAndDay(Sentence sentence, When when) {
        return sentence.index() == 0
                && sentence.is(0, Kind.CITY)
                && when.from() <= 2
                && when.to() == sentence.size() - 1;
    }

    private static int behindBracket(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + 4); at++) {
            if (sentence.isMark(at, ')')) {
                return at;
            }
        }
        return from;
    }

    /** 'TOKYO -', 'Jakarta (Antara) -' */
    static boolean isPlace(Sentence sentence, int at) {
        var marked = sentence.isMark(at + 1, ',')
                || sentence.isMark(at + 1, '-')
                || sentence.isMark(at + 1, ':')
                || sentence.isMark(at + 1, '(');
        return marked && at <= 2 && sentence.index() <= 4 && sentence.find(Kind.LOCATIVE, 0, at) < 0;
    }
}
