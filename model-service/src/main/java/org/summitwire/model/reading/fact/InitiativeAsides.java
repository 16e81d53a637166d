package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.fact.InitiativeNames.Name;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Reads what stands beside a name between commas, and says what the name is of. */
final class InitiativeAsides {

    private static final int PLAIN_WORDS = 3;
    private static final int ASIDE_WORDS = 6;
    private static final int LONGEST_ASIDE = 16;

    private InitiativeAsides() {}

    /** 'launched Seafare, a scheme for fishermen', 'is to join Seafare, the Union's training scheme' */
    static @Nullable Name apposed(Sentence sentence, int head) {
        var comma = head - 1;
        while (comma > 0 && head - comma <= ASIDE_WORDS && isOfAside(sentence.at(comma))) {
            comma--;
        }
        if (!sentence.isMark(comma, ',') || sentence.is(head + 1, Kind.POSSESSIVE)) {
            return null;
        }
        var from = comma;
        while (from > 0 && InitiativeWords.isPart(sentence, from - 1) && !sentence.is(from - 1, Kind.LAUNCH)) {
            from--;
        }
        var launched = from > 0
                && from < comma
                && (isBegunAt(sentence, from) || sentence.is(from - 1, Kind.CALLED) || isListed(sentence, from - 1));
        return launched && !InitiativeWords.isParty(sentence.at(from)) && !sentence.is(from, Kind.LEADER)
                ? new Name(from, comma, head, "<name> , <initiative>")
                : null;
    }

    private static boolean isOfAside(Piece piece) {
        return InitiativeWords.isPlainWord(piece)
                || piece.isAny(Kind.POSSESSIVE, Kind.DEFINITE, Kind.ARTICLE)
                || InitiativeWords.isParty(piece)
                || (piece.isCapital() && piece.is(Kind.INITIATIVE));
    }

    /** A verb of founding or joining stands right before it, or before a word like 'Kenya with', 'Kenya dalam'. */
    private static boolean isBegunAt(Sentence sentence, int from) {
        if (sentence.is(from - 1, Kind.LAUNCH)) {
            return true;
        }
        var linked = sentence.at(from - 1).isAny(Kind.WITH, Kind.LOCATIVE, Kind.WITHIN, Kind.TOPIC);
        var verb = linked ? sentence.find(Kind.LAUNCH, from - 1 - PLAIN_WORDS, from - 1) : -1;
        return verb >= 0 && !sentence.at(verb).is(Kind.LAUNCH, "WELCOME");
    }

    /** 'Also begun on Saturday: Seafare, a scheme for fishermen' */
    private static boolean isListed(Sentence sentence, int mark) {
        return sentence.at(mark).isMark()
                && (sentence.isMark(mark, ':') || sentence.isMark(mark, ';'))
                && sentence.find(Kind.LAUNCH, 0, mark) >= 0;
    }

    /** 'Blue Harvest, a scheme for fishermen': what is named is explained behind the comma. */
    static boolean isExplained(Sentence sentence, int comma) {
        return sentence.isMark(comma, ',') && sentence.find(Kind.INITIATIVE, comma + 1, comma + PLAIN_WORDS + 2) >= 0;
    }

    /** Behind the second comma of 'the Andean Facility, to be run by a bank, will'; else where it was. */
    static int withoutAside(Sentence sentence, int at) {
        if (!sentence.isMark(at, ',')) {
            return at;
        }
        for (var comma = at + 2; comma < Math.min(sentence.size(), at + LONGEST_ASIDE); comma++) {
            if (sentence.isMark(comma, ',')) {
                return comma + 1;
            }
        }
        return at;
    }
}
