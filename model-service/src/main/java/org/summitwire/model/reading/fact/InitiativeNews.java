package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.fact.InitiativeNames.Name;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Knows an initiative that is news by how it is named, whatever verb goes with it. */
final class InitiativeNews {

    private static final int NEAR = 3;
    private static final int OPENING = 6;
    private static final int SIGNED_WITHIN = 6;
    private static final int WISHED_WITHIN = 5;
    private static final int ASIDE = 6;

    private InitiativeNews() {}

    static boolean isOne(Sentence sentence, Name name) {
        return isIntroduced(sentence, name) || isOnItsOwn(sentence, name);
    }

    /** 'an Andean Training Centre will be based in Lima': what was there before is named with 'the'. */
    static boolean isIntroduced(Sentence sentence, Name name) {
        return isNamedInFull(sentence, name)
                && isIndefinite(sentence, name.from() - 1)
                && !isWished(sentence, name.from());
    }

    /** 'Both spoke of the Andean Corridor': a corridor with a name is hardly told of for anything but its progress. */
    private static boolean isOnItsOwn(Sentence sentence, Name name) {
        var head = sentence.at(name.head());
        return (head.is(Kind.INITIATIVE, "STRONG") || head.is(Kind.INITIATIVE, "ROUTE"))
                && isNamedInFull(sentence, name)
                && !isSigned(sentence, name)
                && !isWished(sentence, name.from());
    }

    /** 'The main outcome was the Andean Corridor', 'Outcomes: an Andean Corridor, a Lima Compact' */
    static boolean isOutcome(Sentence sentence, Name name) {
        var outcome = sentence.find(Kind.OUTCOMES, 0, Math.min(OPENING, name.from()));
        return outcome >= 0
                && (sentence.find(Kind.COPULA, name.from() - NEAR, name.from()) > outcome
                        || sentence.find(Kind.AUXILIARY, name.from() - NEAR, name.from()) > outcome
                        || Listing.markBehind(sentence, outcome, ':') < name.from());
    }

    /** Not 'an Andean Fund spokesman', 'the Andean Partnership Roadmap', 'the Director of the Andean Programme' */
    private static boolean isNamedInFull(Sentence sentence, Name name) {
        return (sentence.at(name.head()).isCapital() || InitiativeWords.isRoute(sentence.at(name.head())))
                && !isInTitle(sentence, name)
                && !isPartOfMore(sentence, name)
                && !isSomebody(sentence, name)
                && sentence.find(Kind.OFFICE, name.from() - NEAR, name.from()) < 0;
    }

    private static boolean isPartOfMore(Sentence sentence, Name name) {
        var next = name.to();
        return next < sentence.size()
                && sentence.at(next).isWord()
                && !sentence.at(next).isKnown()
                && name.from() > 0
                && sentence.at(name.from() - 1).isAny(Kind.ARTICLE, Kind.DEFINITE);
    }

    /** 'the Declaration on an Andean Partnership', 'Andean Partnership Roadmap', 'KTT Koridor Andes': part of what a text or a meeting is called */
    private static boolean isInTitle(Sentence sentence, Name name) {
        if (name.from() > 0 && sentence.at(name.from() - 1).isAny(Kind.MEETING, Kind.NEGOTIATION)) {
            return true;
        }
        var before = name.from() - 1;
        while (before > 0 && sentence.at(before).isAny(Kind.TITLE_LINK, Kind.ARTICLE, Kind.DEFINITE)) {
            before--;
        }
        return isOfDocument(sentence, before) || isOfDocument(sentence, name.to());
    }

    private static boolean isOfDocument(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.at(at).isCapital()
                && sentence.at(at).isAny(Kind.DOCUMENT, Kind.TITLED);
    }

    /** 'The Reef Alliance, a campaign group, said', 'Quispe, of the Reef Alliance', 'calls the Reef Alliance a success' */
    private static boolean isSomebody(Sentence sentence, Name name) {
        var aside = sentence.isMark(name.to(), ',')
                && sentence.is(name.to() + 1, Kind.ARTICLE)
                && sentence.find(Kind.INITIATIVE, name.to() + 2, name.to() + ASIDE) < 0
                && sentence.find(Kind.ONLOOKER, name.to() + 2, name.to() + ASIDE) >= 0;
        var of = sentence.find(Kind.OF, name.from() - 2, name.from());
        return aside || (of > 0 && sentence.isMark(of - 1, ',')) || sentence.is(name.to(), Kind.ARTICLE);
    }

    private static boolean isIndefinite(Sentence sentence, int at) {
        var word = at;
        while (word > 0 && at - word < NEAR && isAdjective(sentence.at(word))) {
            word--;
        }
        return word >= 0 && sentence.is(word, Kind.ARTICLE) && !sentence.is(word, Kind.DEFINITE);
    }

    /** 'wants an Andean Corridor', 'among the ideas', 'discussed the Andean Corridor' */
    private static boolean isWished(Sentence sentence, int from) {
        return sentence.find(Kind.DISCUSS, from - WISHED_WITHIN, from) >= 0
                || sentence.find(Kind.WISH, from - WISHED_WITHIN, from) >= 0
                || sentence.has(Kind.PROPOSE);
    }

    private static boolean isAdjective(Piece piece) {
        return piece.isWord() && !piece.isCapital() && (!piece.isKnown() || piece.is(Kind.DOCUMENT_ADJECTIVE));
    }

    /** 'concluded a Security Partnership': a document */
    private static boolean isSigned(Sentence sentence, Name name) {
        return sentence.is(name.head(), Kind.NAME_IF_SIGNED)
                && sentence.find(Kind.STAGE, name.from() - SIGNED_WITHIN, name.from()) >= 0;
    }
}
