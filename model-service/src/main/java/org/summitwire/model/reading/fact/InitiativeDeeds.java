package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Knows whether a sentence, or the one behind it, says that something was launched or taken forward. */
final class InitiativeDeeds {

    private static final int DEED_WITHIN = 6;
    private static final int NOUN_WITHIN = 2;
    private static final int DOCUMENT_WITHIN = 5;

    private InitiativeDeeds() {}

    /** 'That was launched this afternoon', 'Program itu diluncurkan kemarin': the name stands in the sentence before. */
    static boolean isTakenUp(Sentence next) {
        var pointing = next.at(0).is(Kind.DEFINITE, "THAT")
                || next.at(0).folded().equals("it")
                || (next.is(0, Kind.INITIATIVE) && next.is(1, Kind.DEFINITE));
        var deed = pointing ? next.find(Kind.LAUNCH, 1, DEED_WITHIN) : -1;
        return deed > 0
                && (next.is(deed - 1, Kind.AUXILIARY)
                        || next.at(deed).words().indexOf(' ') > 0
                        || next.is(0, Kind.INITIATIVE))
                && !next.is(deed + 1, Kind.ARTICLE);
    }

    static boolean isTakenForward(Sentence sentence) {
        var raised = sentence.has(Kind.UPGRADE)
                && (sentence.has(Kind.STAGE) || sentence.has(Kind.RAISE) || sentence.has(Kind.PLEDGE));
        return raised || sentence.has(Kind.LAUNCH) || sentence.has(Kind.AGREE);
    }

    /** 'a joint statement, entitled "Kenya-Peru 2030"' */
    static boolean isTitle(Sentence sentence, int quote) {
        var called = sentence.find(Kind.CALLED, quote - 2, quote);
        return called >= 0
                && (sentence.find(Kind.DOCUMENT, called - DOCUMENT_WITHIN, called) >= 0
                        || sentence.find(Kind.PLAIN, called - NOUN_WITHIN, called) >= 0)
                && sentence.find(Kind.INITIATIVE, called - NOUN_WITHIN, called) < 0;
    }
}
