package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.fact.InitiativeNames.Name;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Knows a bank, a centre or a council that is founded or begins its work from one that was there before. */
final class NewBodies {

    /** Articles and adjectives between a verb of founding and the name: 'set up a permanent Joint Council' */
    private static final int BOUND = 5;

    private static final int NEAR = 3;
    private static final int SUM = 7;

    private NewBodies() {}

    static boolean isNew(Sentence sentence, Name name) {
        return isFounded(sentence, name) || isBegun(sentence, name) || isFirstMet(sentence, name);
    }

    /** A bank or a centre is mostly one that was there before; it is new where the verb binds it. */
    private static boolean isFounded(Sentence sentence, Name name) {
        var start = behindSum(sentence, name.to());
        var behind = Math.min(sentence.size(), start + NEAR);
        for (var at = start; at < behind && !isParting(sentence.at(at)); at++) {
            if (founds(sentence.at(at)) && !hasObject(sentence, at)) {
                return true;
            }
        }
        var qualified = false;
        for (var at = name.from() - 1; at >= Math.max(0, name.from() - BOUND); at--) {
            var piece = sentence.at(at);
            if (founds(piece) || isApproved(sentence, at)) {
                return !qualified || piece.words().endsWith(" a"); // 'set up a'
            }
            var article = piece.isAny(Kind.ARTICLE, Kind.DEFINITE);
            if (!article && piece.isKnown() && !piece.isAny(Kind.DOCUMENT_ADJECTIVE, Kind.PURPOSE, Kind.CARDINAL)) {
                return false;
            }
            qualified = !article && (qualified || !piece.isKnown());
        }
        return false;
    }

    /** 'Dana Pesisir senilai 300 juta dolar dibentuk' */
    private static int behindSum(Sentence sentence, int to) {
        var at = to;
        while (sentence.is(to, Kind.PRICE)
                && at < Math.min(sentence.size(), to + SUM)
                && (sentence.at(at).isNumber()
                        || sentence.at(at).isAny(Kind.PRICE, Kind.MAGNITUDE, Kind.CURRENCY, Kind.BOUND))) {
            at++;
        }
        return at;
    }

    private static boolean founds(Piece piece) {
        return piece.is(Kind.LAUNCH) && !piece.is(Kind.LAUNCH, "WELCOME") && !piece.isAny(Kind.TOPIC, Kind.ATTEND);
    }

    /** 'menyetujui pula pendirian': what is founded was agreed on, and no document is named after it */
    private static boolean isApproved(Sentence sentence, int at) {
        return sentence.is(at, Kind.TOPIC)
                && sentence.is(at, Kind.LAUNCH)
                && sentence.find(Kind.AGREE, at - NEAR, at) >= 0;
    }

    private static boolean isParting(Piece piece) {
        return piece.isMark() || piece.isAny(Kind.AND, Kind.RELATIVE, Kind.SAY, Kind.CONTRAST);
    }

    /** 'The Andean Bank launched a survey': it acts, and nobody founds it. */
    private static boolean hasObject(Sentence sentence, int verb) {
        if (sentence.at(verb).words().endsWith(" a")) {
            return true;
        }
        var next = verb + 1;
        if (next >= sentence.size() || sentence.at(verb - 1).is(Kind.AUXILIARY)) {
            return false;
        }
        return sentence.at(next).isAny(Kind.ARTICLE, Kind.DEFINITE)
                || (sentence.at(next).isWord() && !sentence.at(next).isKnown());
    }

    /** 'A Kenya-Peru Business Council has begun its work' */
    private static boolean isBegun(Sentence sentence, Name name) {
        for (var at = name.to(); at < Math.min(sentence.size(), name.to() + NEAR); at++) {
            if (sentence.at(at).is(Kind.CARRIED, "BEGUN")) {
                return sentence.find(Kind.RELATIVE, name.to(), at) < 0;
            }
        }
        return false;
    }

    /** 'the first session of the Kenya-Peru Business Council', 'sidang perdana Dewan Kerja Sama' */
    private static boolean isFirstMet(Sentence sentence, Name name) {
        var session = sentence.find(Kind.MEETING, name.from() - NEAR - 1, name.from());
        return session > 0
                && !sentence.at(session).is(Kind.MEETING, "HIGH") // the summit of a forum that was there before
                && (isFirst(sentence, session - 1) || (isFirst(sentence, session + 1) && session + 1 < name.from()));
    }

    private static boolean isFirst(Sentence sentence, int at) {
        return at < sentence.size() && sentence.at(at).is(Kind.ORDINAL, "1");
    }

    /** 'a road map for an Andean Centre', but not 'signed at the Andean Centre' */
    static boolean isMeant(Sentence sentence, int from) {
        var at = sentence.at(from - 1).isAny(Kind.ARTICLE, Kind.DEFINITE) ? from - 2 : from - 1;
        return sentence.is(at, Kind.TOPIC) && !sentence.is(at, Kind.LOCATIVE);
    }
}
