package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears that a document is still in the making, or was made before and is only spoken of. */
final class DocumentsToCome {

    /** A verb of many uses ('passed', 'lahir') speaks of a document only from so near. */
    private static final int NEAR = 5;

    /** 'negotiations on the first part of a trade agreement' */
    private static final int TALKS_WITHIN = 5;

    private static final int BEGUN_WITHIN = 6;

    private static final int SOURCE_WITHIN = 4;

    private static final int RATIFIED_WITHIN = 4;

    private static final int DRAFTED_WITHIN = 16;

    private DocumentsToCome() {}

    /** 'Under the agreement Peru will build', 'is to grow, according to the communique': not the text is to come. */
    static boolean isSource(Sentence sentence, int at) {
        for (var before = at - 1; before >= Math.max(0, at - SOURCE_WITHIN); before--) {
            if (sentence.at(before).isAny(Kind.UNDER, Kind.ACCORDING)) {
                return sentence.find(Kind.STAGE, at + 1, at + NEAR) < 0;
            }
            if (!sentence.at(before).isAny(Kind.DEFINITE, Kind.DOCUMENT_ADJECTIVE)) {
                return false;
            }
        }
        return false;
    }

    /** 'still waits for ratification': it was signed before */
    static boolean isRatified(Sentence sentence, int verb) {
        return verb >= 0 && sentence.at(verb).is(Kind.STAGE, Stage.RATIFIED.name());
    }

    /** 'must be ratified', 'whether to ratify', 'mesti diratifikasi': it was signed before, and that is not told here */
    static boolean isToBeRatified(Sentence sentence, int verb) {
        if (!isRatified(sentence, verb)) {
            return false;
        }
        for (var at = Math.max(0, verb - RATIFIED_WITHIN); at < verb; at++) {
            if (sentence.at(at).isAny(Kind.OBLIGE, Kind.SUBORDINATE, Kind.NOT_YET, Kind.HOPE, Kind.PLAN)) {
                return true;
            }
        }
        return sentence.is(verb, Kind.BARE);
    }

    /** 'finalised, but did not sign', 'initialled', 'agreed to begin negotiations on' */
    static boolean isInTheMaking(Sentence sentence, int at, int verb) {
        var drafted = nearest(sentence, Kind.DRAFTED, at);
        if (drafted >= 0
                && !isDoneAsWell(sentence, drafted)
                && Math.abs(drafted - at) <= DRAFTED_WITHIN
                && Clause.isOne(sentence, Math.min(drafted, at), Math.max(drafted, at))) {
            return verb < 0
                    || Math.abs(drafted - at) < Math.abs(verb - at)
                    || sentence.find(Kind.NEGATION, 0, verb) >= 0;
        }
        var talks = sentence.find(Kind.NEGOTIATION, at - 3, at + 3);
        return talks >= 0 && sentence.find(Kind.AGREE, 0, talks) >= 0;
    }

    /** 'were finalised and signed' */
    private static boolean isDoneAsWell(Sentence sentence, int drafted) {
        return sentence.is(drafted + 1, Kind.AND) && sentence.is(drafted + 2, Kind.STAGE);
    }

    /** 'talks on a customs treaty begin in May', 'perjanjian dagang akan dirundingkan' */
    static boolean isToBeNegotiated(Sentence sentence, int at) {
        var talks = sentence.find(Kind.NEGOTIATION, at - TALKS_WITHIN, at + TALKS_WITHIN + 1);
        if (talks < 0 || !Clause.isOne(sentence, Math.min(talks, at), Math.max(talks, at))) {
            return false;
        }
        return sentence.is(talks, Kind.BEGIN)
                || sentence.find(Kind.PLAN, talks - 2, talks) >= 0
                || sentence.find(Kind.BEGIN, talks - TALKS_WITHIN, talks) >= 0
                || sentence.find(Kind.BEGIN, Math.max(at, talks) + 1, Math.max(at, talks) + BEGUN_WITHIN) >= 0;
    }

    private static int nearest(Sentence sentence, Kind kind, int at) {
        var best = -1;
        var to = Math.min(sentence.size(), at + DRAFTED_WITHIN + 1);
        for (var i = sentence.find(kind, at - DRAFTED_WITHIN, to); i >= 0; i = sentence.find(kind, i + 1, to)) {
            best = best < 0 || Math.abs(i - at) < Math.abs(best - at) ? i : best;
        }
        return best;
    }
}
