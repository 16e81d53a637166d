package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds what an initiative is called: capitals around a head noun, a name in quotes, two parties and a plain noun. */
final class InitiativeNames {

    private static final int LONGEST = 12;
    private static final int LONGEST_QUOTED = 18;
    private static final int ABBREVIATION = 5;

    /** 'a programme of the two states called' */
    private static final int CALLED_WITHIN = 5;

    /** Plain words between the two parties and the head: 'China-Central Asia trade facilitation platform' */
    private static final int PLAIN_WORDS = 3;

    private InitiativeNames() {}

    /** A name from a piece to before another, and the head noun in it. */
    record Name(int from, int to, int head, String rule) {}

    /** The name around a head noun; null where it has none of its own. */
    static @Nullable Name around(Sentence sentence, int head) {
        var piece = sentence.at(head);
        if (isKindOfNext(sentence, head)) {
            return null;
        }
        var first = withoutLeading(sentence, start(sentence, head), head);
        var last = withoutTrailing(sentence, head, end(sentence, head, first));
        if (isAgency(sentence, first, head) || isAgency(sentence, head + 1, last) || isOfTalks(sentence, last)) {
            return null;
        }
        if (isEnough(sentence, first, last, head)) {
            return new Name(first, withAbbreviation(sentence, last), head, "<initiative> <name>");
        }
        if (piece.isCapital()) {
            return null;
        }
        var behind = isPlainBehind(sentence, head) ? end(sentence, head + 2, head + 2) : -1;
        if (behind > 0) {
            return new Name(head + 2, withAbbreviation(sentence, behind), head, "<initiative> <kind> <name>");
        }
        var apposed = InitiativeAsides.apposed(sentence, head);
        return apposed == null ? ofTwoParties(sentence, head) : apposed;
    }

    /** 'rencana Koridor Andes': the name begins behind it */
    private static boolean isKindOfNext(Sentence sentence, int head) {
        return !sentence.at(head).isCapital()
                && sentence.is(head + 1, Kind.INITIATIVE)
                && sentence.at(head + 1).isCapital();
    }

    /** 'prakarsa lingkungan Hijau Bersama', where nothing like 'a' or 'the' stands before the noun */
    private static boolean isPlainBehind(Sentence sentence, int head) {
        return head > 0
                && head + 2 < sentence.size()
                && !sentence.at(head - 1).isAny(Kind.ARTICLE, Kind.DEFINITE, Kind.NUMBER_OF)
                && sentence.at(head + 1).isWord()
                && !sentence.at(head + 1).isCapital()
                && !sentence.at(head + 1).isKnown()
                && isNameBehind(sentence, head + 2);
    }

    /** An initiative so well known that the lexicon has its name: 'under the Asia Zero Emission Community (AZEC)' */
    static Name known(Sentence sentence, int at) {
        return new Name(at, withAbbreviation(sentence, at + 1), at, "<initiative> <name>");
    }

    /** What stands in quotes from a piece on; null where it is too long for a name, or speech. */
    static @Nullable Name quoted(Sentence sentence, int open) {
        var last = Math.min(sentence.size(), open + LONGEST_QUOTED + 2);
        var head = -1;
        for (var at = open + 1; at < last; at++) {
            var piece = sentence.at(at);
            if (piece.isMark('"')) {
                var named = head >= 0 || sentence.at(open + 1).isCapital();
                return named && at > open + 1 ? new Name(open + 1, at, head, "<initiative> \"<name>\"") : null;
            }
            if (piece.isMark(',') || piece.isMark('.') || piece.isAny(Kind.PRONOUN, Kind.AUXILIARY, Kind.HOPE)) {
                return null;
            }
            head = piece.is(Kind.INITIATIVE) ? at : head;
        }
        return null;
    }

    /** 'a scheme called Blue Harvest', 'program yang diberi nama Panen Biru': a name that has no noun of its own. */
    static @Nullable Name called(Sentence sentence, int verb) {
        if (!isOfInitiative(sentence, verb)) {
            return null;
        }
        var from = verb + 1;
        while (from < sentence.size() && sentence.at(from).isAny(Kind.ARTICLE, Kind.DEFINITE)) {
            from++;
        }
        var to = from;
        while (to < sentence.size() && (InitiativeWords.isPart(sentence, to) || isBehind(sentence, to, from))) {
            to++;
        }
        var last = withoutTrailing(sentence, from, to);
        return to > from && sentence.at(from).isCapital() && sentence.find(Kind.INITIATIVE, from, to) < 0
                ? new Name(from, withAbbreviation(sentence, last), -1, "<initiative> called <name>")
                : null;
    }

    private static boolean isOfInitiative(Sentence sentence, int verb) {
        for (var at = verb - 1; at >= Math.max(0, verb - CALLED_WITHIN); at--) {
            var piece = sentence.at(at);
            if (piece.is(Kind.DOCUMENT)) {
                return false; // 'a joint statement called' has a title
            }
            if (piece.is(Kind.INITIATIVE)) {
                return true;
            }
            if (piece.isMark() && !piece.isMark(',')) {
                return false;
            }
        }
        return false;
    }

    /** 'United Nations Environment Programme', 'Alliance Party': no initiative of the meeting */
    private static boolean isAgency(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            var of = sentence.at(at);
            if ((at == from && of.is(Kind.ORGANISATION, "UN")) || (of.is(Kind.OUTSIDER) && !of.is(Kind.UNIT))) {
                return true; // 'Pengusaha' counts people: an alliance may be of them
            }
        }
        return false;
    }

    /** 'the Digital Framework talks' */
    private static boolean isOfTalks(Sentence sentence, int to) {
        return to < sentence.size()
                && !sentence.at(to).isCapital()
                && sentence.at(to).isAny(Kind.MEETING, Kind.NEGOTIATION);
    }

    private static int start(Sentence sentence, int head) {
        var from = head;
        while (from > 0 && head - from < LONGEST && isBefore(sentence, from - 1, head)) {
            from--;
        }
        return from;
    }

    private static boolean isBefore(Sentence sentence, int at, int head) {
        return InitiativeWords.isPart(sentence, at)
                || InitiativeWords.isAndBetween(sentence, at)
                || InitiativeWords.isLinkBetween(sentence, at)
                || InitiativeWords.isInBetween(sentence, at)
                || (InitiativeWords.isFigure(sentence.at(at))
                        && (at + 1 == head || InitiativeWords.isJoined(sentence, at + 1)));
    }

    private static int end(Sentence sentence, int head, int from) {
        var to = head + 1;
        var goesOn = sentence.at(head).isCapital()
                || (from == head && (isNameBehind(sentence, head + 1) || isRouteTo(sentence, head)));
        while (goesOn && to < sentence.size() && to - head < LONGEST && isBehind(sentence, to, head)) {
            to++;
        }
        return sentence.is(to, Kind.INITIATIVE) && !sentence.at(to).is(Kind.DOCUMENT) ? to + 1 : to;
    }

    /** 'koridor Lobito' */
    private static boolean isRouteTo(Sentence sentence, int head) {
        return InitiativeWords.isRoute(sentence.at(head))
                && head + 1 < sentence.size()
                && InitiativeWords.isOfRoute(sentence, head + 1);
    }

    private static boolean isBehind(Sentence sentence, int at, int head) {
        return InitiativeWords.isPart(sentence, at)
                || InitiativeWords.isLink(sentence, at)
                || (InitiativeWords.isFigure(sentence.at(at))
                        && !InitiativeWords.isCount(sentence, at)
                        && (at == head + 1
                                || InitiativeWords.isJoined(sentence, at)
                                || InitiativeWords.isYear(sentence, at)
                                || InitiativeWords.isName(sentence, at - 1)));
    }

    private static int withoutLeading(Sentence sentence, int from, int head) {
        var first = from;
        while (first < head
                && (sentence.at(first).isMark()
                        || InitiativeWords.isOpening(sentence.at(first))
                        || (first == 0 && sentence.is(0, Kind.TOPIC)))) {
            first++; // 'Pembangunan Koridor Andes': what is built has the name
        }
        return first;
    }

    private static int withoutTrailing(Sentence sentence, int head, int to) {
        var last = to;
        while (last > head + 1 && (sentence.at(last - 1).isMark() || InitiativeWords.isLinkWord(sentence, last - 1))) {
            last--;
        }
        return last;
    }

    /** 'Johor-Singapore Special Economic Zone (JS-SEZ)', 'Jalan Pembangunan (Development Road)' */
    private static int withAbbreviation(Sentence sentence, int to) {
        var opens = sentence.isMark(to, '(')
                && to + 1 < sentence.size()
                && sentence.at(to + 1).isCapital();
        if (!opens
                || (InitiativeWords.isParty(sentence.at(to + 1)) && !InitiativeWords.isAcronym(sentence.at(to + 1)))) {
            return to; // a name that stands in a place
        }
        for (var at = to + 2; at < Math.min(sentence.size(), to + ABBREVIATION + 1); at++) {
            if (sentence.isMark(at, ')')) {
                return at + 1;
            }
            if (!InitiativeWords.isPart(sentence, at) && !InitiativeWords.isLink(sentence, at)) {
                return to;
            }
        }
        return to;
    }

    /** Enough of a name: a capital beside a head with one, two beside a plain one, an acronym or a number of its own. */
    private static boolean isEnough(Sentence sentence, int from, int to, int head) {
        var piece = sentence.at(head);
        var capitals = 0;
        var special = false;
        for (var at = from; at < to; at++) {
            var other = sentence.at(at);
            if (at != head) {
                capitals += other.isCapital() ? 1 : 0;
                special |= InitiativeWords.isAcronym(other) && !other.isKnown();
                special |= InitiativeWords.isFigure(other) && piece.isCapital();
            }
        }
        return special
                || (from < head
                        && piece.is(Kind.MEASURE, "INFRASTRUCTURE")
                        && InitiativeWords.isName(sentence, head - 1))
                || (from < head && InitiativeWords.isRoute(piece) && InitiativeWords.isOfRoute(sentence, head - 1))
                || (to > head + 1 && InitiativeWords.isRoute(piece) && InitiativeWords.isOfRoute(sentence, head + 1))
                || capitals >= (piece.isCapital() ? 1 : 2)
                || (piece.isCapital() && piece.words().indexOf(' ') > 0);
    }

    /** 'a Kenya-Peru rail corridor', 'platform dagang Kenya-Peru': two parties, a few plain words, a plain noun. */
    private static @Nullable Name ofTwoParties(Sentence sentence, int head) {
        for (var at = head - 1; at >= Math.max(2, head - PLAIN_WORDS - 1); at--) {
            if (InitiativeWords.isPair(sentence, at - 2, at)) {
                return new Name(start(sentence, at - 1), head + 1, head, "<party>-<party> <initiative>");
            }
            if (!InitiativeWords.isPlainWord(sentence.at(at))
                    && !sentence.at(at).isCapital()) {
                return null;
            }
        }
        for (var at = head + 1; at < Math.min(sentence.size() - 2, head + PLAIN_WORDS + 2); at++) {
            if (InitiativeWords.isPair(sentence, at, at + 2)) {
                return new Name(head, at + 3, head, "<initiative> <party>-<party>");
            }
            if (!InitiativeWords.isPlainWord(sentence.at(at))) {
                return null;
            }
        }
        return null;
    }

    /** Two capitals in a row, or an acronym, as in 'paket investasi Global Gateway', 'program BODHI' */
    private static boolean isNameBehind(Sentence sentence, int at) {
        if (at >= sentence.size() || sentence.at(at).isMark() || !InitiativeWords.isPart(sentence, at)) {
            return false;
        }
        return (at + 1 < sentence.size()
                        && (InitiativeWords.isPart(sentence, at + 1) || InitiativeWords.isLink(sentence, at + 1)))
                || (InitiativeWords.isAcronym(sentence.at(at))
                        && !sentence.at(at).isKnown());
    }
}
