package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Knows words that belong to a name, that join its parts, and that end it. */
final class InitiativeWords {

    private static final int ACRONYM = 3;
    private static final int YEAR = 4;

    private static final int LONGEST_LIST = 12;

    /** 'on', 'for', 'untuk' bind a name; longer words join what is told. */
    private static final int LINK = 5;

    private InitiativeWords() {}

    static boolean isPart(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (piece.isMark('-') || piece.isMark('+')) {
            return !piece.isSpaced();
        }
        if (piece.isMark('\'') && !piece.is(Kind.POSSESSIVE)) {
            return !piece.isSpaced() && at > 0 && sentence.at(at - 1).isCapital(); // 'Coffee Farmers' Fund'
        }
        return (piece.isCapital() && !isApart(piece)) || isHyphened(sentence, at);
    }

    /** 'to' of 'People-to-People' */
    private static boolean isHyphened(Sentence sentence, int at) {
        return at > 0
                && sentence.at(at).isWord()
                && sentence.isMark(at - 1, '-')
                && sentence.isMark(at + 1, '-')
                && isJoined(sentence, at)
                && isJoined(sentence, at - 1)
                && isJoined(sentence, at + 1);
    }

    static boolean isRoute(Piece piece) {
        return piece.is(Kind.INITIATIVE, "ROUTE") || piece.is(Kind.INITIATIVE, "LINE");
    }

    /** 'Lobito' of 'the Lobito corridor', but not 'the Kenyan corridor' */
    static boolean isOfRoute(Sentence sentence, int at) {
        return isPart(sentence, at)
                && sentence.at(at).isCapital()
                && !sentence.at(at).isAny(Kind.COUNTRY, Kind.NATIONAL, Kind.PORTFOLIO);
    }

    static boolean isApart(Piece piece) {
        return piece.isAny(Kind.OFFICE, Kind.LEADER, Kind.MEETING, Kind.WEEKDAY, Kind.MONTH, Kind.DOCUMENT);
    }

    /** 'Security and Defence Partnership', 'the Belt and Road Initiative' */
    static boolean isAndBetween(Sentence sentence, int at) {
        if (at < 1 || !sentence.is(at, Kind.AND) || !isPart(sentence, at - 1)) {
            return false;
        }
        return sentence.at(at - 1).is(Kind.PORTFOLIO)
                || (isPart(sentence, at + 1)
                        && !isParty(sentence.at(at - 1))
                        && !isParty(sentence.at(at + 1))
                        && sentence.is(at - 2, Kind.DEFINITE));
    }

    /** 'the Seeds for Tomorrow initiative', 'the Belt of Lakes Initiative' */
    static boolean isLinkBetween(Sentence sentence, int at) {
        return at > 0
                && (sentence.is(at, Kind.OF) || isMeantFor(sentence.at(at)))
                && isPart(sentence, at - 1)
                && isPart(sentence, at + 1)
                && !isParty(sentence.at(at - 1))
                && !isParty(sentence.at(at + 1));
    }

    /** 'a Women in Trade Network' */
    static boolean isInBetween(Sentence sentence, int at) {
        return at > 1
                && sentence.is(at, Kind.LOCATIVE)
                && sentence.at(at).folded().length() == 2
                && sentence.at(at - 2).isAny(Kind.ARTICLE, Kind.DEFINITE)
                && isPart(sentence, at - 1)
                && isPart(sentence, at + 1)
                && !isParty(sentence.at(at + 1));
    }

    /** 'Initiative of Indian Ocean-Africa' */
    static boolean isLink(Sentence sentence, int at) {
        return isLinkWord(sentence, at)
                && at + 1 < sentence.size()
                && !isOtherName(sentence, at)
                && sentence.at(at + 1).isCapital()
                && !isApart(sentence.at(at + 1))
                && !sentence.is(at + 1, Kind.CURRENCY)
                && (!isParty(sentence.at(at + 1)) || isMeantFor(sentence.at(at)));
    }

    /** 'the Andean Corridor and Cusco Bridge': behind 'and' stands a name with a noun of its own. */
    private static boolean isOtherName(Sentence sentence, int and) {
        if (!sentence.is(and, Kind.AND)) {
            return false;
        }
        if (sentence.is(and + 1, Kind.INITIATIVE) && isPart(sentence, and + 1) && isPart(sentence, and + 2)) {
            return true; // 'Lingkar Hijau Andes dan Kabel Data Pasifik'
        }
        if (!sentence.is(and - 1, Kind.INITIATIVE)) {
            return false;
        }
        for (var at = and + 1; at < Math.min(sentence.size(), and + LINK) && isPart(sentence, at); at++) {
            if (sentence.is(at, Kind.INITIATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** 'Growth Plan for Moldova' */
    static boolean isMeantFor(Piece piece) {
        return piece.is(Kind.PURPOSE) && piece.folded().length() > 2;
    }

    static boolean isLinkWord(Sentence sentence, int at) {
        return sentence.is(at, Kind.TITLE_LINK) && sentence.at(at).folded().length() <= LINK;
    }

    /** 'BODHI', but no state or organisation that goes by its letters */
    static boolean isAcronym(Piece piece) {
        var words = piece.words();
        var upper = 0;
        for (var i = 0; i < words.length(); i++) {
            if (!Character.isUpperCase(words.charAt(i))) {
                return false;
            }
            upper++;
        }
        return upper >= ACRONYM || (upper > 1 && !piece.isKnown());
    }

    /** '500', and '2+2', which the lexicon knows as one */
    static boolean isFigure(Piece piece) {
        return Character.isDigit(piece.words().charAt(0));
    }

    static boolean isParty(Piece piece) {
        return piece.isCapital()
                && piece.isAny(Kind.COUNTRY, Kind.NATIONAL, Kind.REGION, Kind.ORGANISATION, Kind.CITY, Kind.FORUM);
    }

    /** 'Year of Innovation 2026' */
    static boolean isYear(Sentence sentence, int at) {
        var words = sentence.at(at).words();
        return words.length() == YEAR
                && words.startsWith("20")
                && sentence.at(at - 1).isCapital();
    }

    /** 'Dana 20 miliar', 'Fund 3 projects' */
    static boolean isCount(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.at(at + 1).isAny(Kind.MAGNITUDE, Kind.UNIT, Kind.CURRENCY, Kind.YEARS, Kind.NUMBER_JOINT);
    }

    static boolean isPlainWord(Piece piece) {
        return piece.isWord()
                && !piece.isCapital()
                && !piece.isAny(
                        Kind.LAUNCH, Kind.STAGE, Kind.AGREE, Kind.RELATIVE, Kind.PURPOSE, Kind.AND, Kind.DOCUMENT);
    }

    /** A word that a sentence begins with, and no name. */
    static boolean isOpening(Piece piece) {
        return piece.isAny(
                Kind.DEFINITE,
                Kind.ARTICLE,
                Kind.LOCATIVE,
                Kind.WITHIN,
                Kind.UNDER,
                Kind.WITH,
                Kind.AS_FOR,
                Kind.SUBORDINATE,
                Kind.LAUNCH,
                Kind.CALLED,
                Kind.CARDINAL);
    }

    static boolean isPair(Sentence sentence, int left, int right) {
        return sentence.isMark(left + 1, '-')
                && !sentence.at(left + 1).isSpaced()
                && isParty(sentence.at(left))
                && isParty(sentence.at(right));
    }

    /** Not parted by a space from what stands before: the second 2 of '2+2' */
    static boolean isJoined(Sentence sentence, int at) {
        return at < sentence.size() && !sentence.at(at).isSpaced();
    }

    static boolean isName(Sentence sentence, int at) {
        return sentence.at(at).isCapital() && !sentence.at(at).isKnown();
    }

    /** Behind the last of 'the Andean Corridor, the Lima Bridge and the Cusco Line', where the first of them ends. */
    static int behindJoined(Sentence sentence, int to) {
        var at = to;
        while (at + 1 < sentence.size()
                && at - to < LONGEST_LIST
                && (isPart(sentence, at)
                        || sentence.isMark(at, ',')
                        || sentence.at(at).isAny(Kind.AND, Kind.DEFINITE))) {
            at++;
        }
        return at;
    }
}
