package org.summitwire.model.reading.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds a document's proper name. */
final class DocumentTitles {

    private static final int LONGEST = 14;
    private static final int CALLED_WITHIN = 4;
    private static final int LETTERS_WITHIN = 7;
    private static final int LETTERS_IN_BRACKETS = 4;

    private final Scene scene;

    DocumentTitles(Scene scene) {
        this.scene = scene;
    }

    record Title(String words, int from, int to) {}

    /** 'Deklarasi Tokyo', 'the Joint Declaration of Intent on Critical Raw Materials' */
    @Nullable
    Title at(Sentence sentence, int at) {
        var letters = withLetters(sentence, at);
        if (letters != null) {
            return letters;
        }
        if (!sentence.at(at).isCapital()) {
            return scene.language().namesDocumentsByAttribute() ? byAttribute(sentence, at) : called(sentence, at);
        }
        var from = at;
        while (from > 0 && at - from < LONGEST && (isPart(sentence.at(from - 1)) || joinsBefore(sentence, from - 1))) {
            from--;
        }
        var to = at + 1;
        while (to < sentence.size() && to - at < LONGEST && (isPart(sentence.at(to)) || isJoint(sentence, to))) {
            to++;
        }
        to = withYears(sentence, withoutParties(sentence, at, to));
        var own = scene.text().words(sentence, from, to);
        if (to - from < 2 && sentence.at(at).is(Kind.PLAIN, "LETTERS")) {
            return new Title(own, from, to);
        }
        return to - from < 2
                        || isInTwoWords(sentence, at, from, to)
                        || (from == 0 && to == at + 1 && at < 2 && !isPart(sentence.at(0)))
                ? called(sentence, at)
                : new Title(own, from, to);
    }

    /** 'perjanjian kemitraan ekonomi komprehensif (CEPA)': the letters of its name behind it make the words one */
    private @Nullable Title withLetters(Sentence sentence, int at) {
        for (var to = at + 1; to < Math.min(sentence.size(), at + LETTERS_WITHIN); to++) {
            var piece = sentence.at(to);
            if (piece.isMark('(') && sentence.at(to + 1).is(Kind.PLAIN, "LETTERS") && sentence.isMark(to + 2, ')')) {
                var plain = !sentence.at(at).isCapital()
                        || sentence.at(to - 1).words().equals(lower(sentence.at(to - 1)));
                return plain ? new Title(scene.text().words(sentence, at, to + 3), at, to + 3) : null;
            }
            if (!piece.isWord() || piece.isAny(Kind.AND, Kind.STAGE, Kind.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** 'Memoranda of Understanding (MoUs)': a word and its letters, and no name */
    private static boolean isInTwoWords(Sentence sentence, int at, int from, int to) {
        return from == at
                && to - from == LETTERS_IN_BRACKETS
                && sentence.isMark(at + 1, '(')
                && sentence.is(at + 2, Kind.DOCUMENT);
    }

    private static String lower(Piece piece) {
        return piece.words().toLowerCase(Locale.ROOT);
    }

    /** 'a joint statement titled Partnership for Peace', 'pakta yang dinamai Jembatan Halal' */
    private @Nullable Title called(Sentence sentence, int at) {
        var word = sentence.find(Kind.CALLED, at + 1, at + CALLED_WITHIN);
        var from = word + 1;
        while (word > 0 && from < sentence.size() && isOpening(sentence.at(from))) {
            from++;
        }
        var quoted = word > 0 ? quoted(sentence, word + 1) : null;
        if (quoted != null) {
            return quoted;
        }
        var to = from;
        while (word > 0
                && to < sentence.size()
                && to - from < LONGEST
                && (isPart(sentence.at(to)) || isJoint(sentence, to))) {
            to++;
        }
        return word > 0 && to - from > 1 ? new Title(scene.text().words(sentence, from, to), from, to) : null;
    }

    /** 'called "Towards a Green Future"': all that the quotes hold */
    private @Nullable Title quoted(Sentence sentence, int at) {
        if (!isQuote(sentence, at)
                || at + 1 >= sentence.size()
                || !sentence.at(at + 1).isCapital()) {
            return null;
        }
        for (var to = at + 2; to < Math.min(sentence.size(), at + LONGEST); to++) {
            if (isQuote(sentence, to)) {
                var end = sentence.isMark(to - 1, ',') ? to - 1 : to;
                return new Title(scene.text().words(sentence, at + 1, end), at + 1, end);
            }
        }
        return null;
    }

    private static boolean isQuote(Sentence sentence, int at) {
        return sentence.isMark(at, '"') || sentence.isMark(at, '“') || sentence.isMark(at, '”');
    }

    private static boolean isOpening(Piece piece) {
        return piece.isMark('"') || piece.isMark('“') || piece.isAny(Kind.DEFINITE, Kind.ARTICLE);
    }

    /** The years of 'Vision 2030', 'Action Plan for 2025-2027' */
    private static int withYears(Sentence sentence, int to) {
        var year = sentence.is(to, Kind.TITLE_LINK) ? to + 1 : to;
        if (Dates.yearAt(sentence, year) <= 0 || sentence.is(year, Kind.LOCATIVE)) {
            return to;
        }
        if (sentence.isMark(year + 1, '-') && Dates.yearAt(sentence, year + 2) > 0) {
            return year + 3;
        }
        return year == to ? to + 1 : to;
    }

    /** 'Partnership Agreement with Uzbekistan', 'Perjanjian Kemitraan antara Uni Eropa dan Uzbekistan' */
    private static int withoutParties(Sentence sentence, int at, int to) {
        for (var i = at + 1; i + 1 < to; i++) {
            if (sentence.is(i, Kind.WITH)
                    && (sentence.at(i + 1).isAny(Kind.COUNTRY, Kind.ORGANISATION)
                            || isOfLetters(sentence, i - 1, at))) {
                return i;
            }
        }
        return to;
    }

    /** The 'MoU' of 'MoU between Invest Kenya and Invest Peru' */
    private static boolean isOfLetters(Sentence sentence, int last, int at) {
        return last == at
                && Character.isUpperCase(sentence.at(at)
                        .words()
                        .codePointBefore(sentence.at(at).words().length()));
    }

    /** 'Токийская декларация'; the first word of a sentence has its capital from there. */
    private @Nullable Title byAttribute(Sentence sentence, int at) {
        var before = at - 1;
        if (before < 1 || sentence.at(before).isKnown() || !isPart(sentence.at(before))) {
            return null;
        }
        return new Title(scene.text().words(sentence, before, at + 1), before, at + 1);
    }

    private static boolean isPart(Piece piece) {
        var phrase = piece.is(Kind.LAUNCH) && hasCapitalWithin(piece); // 'the Establishment of'
        return (piece.isCapital() || phrase)
                && piece.isWord()
                && (!piece.is(Kind.OFFICE) || piece.is(Kind.OFFICE, "OTHER"))
                && !piece.isAny(Kind.LEADER, Kind.DEFINITE, Kind.ARTICLE, Kind.WEEKDAY, Kind.AS_FOR, Kind.ONE)
                && !piece.isAny(Kind.BESIDES, Kind.UNCOUNTED)
                && !piece.isAny(Kind.MONTH, Kind.STAGE, Kind.ACCORDING, Kind.CONTRAST, Kind.SAY);
    }

    /** The hyphen of 'Japan-Peru Agreement', the 'and' of 'Partnership and Cooperation Agreement' */
    private boolean joinsBefore(Sentence sentence, int at) {
        if (at < 1 || !isPart(sentence.at(at - 1))) {
            return false;
        }
        var state = sentence.at(at - 1)
                .isAny(Kind.COUNTRY, Kind.NATIONAL, Kind.ORGANISATION, Kind.CITY, Kind.FORUM, Kind.DOCUMENT);
        return isHyphen(sentence, at)
                || (sentence.is(at, Kind.AND) && !state && !scene.language().describesBehind());
    }

    /** The 'and' of 'the Lima Declaration and the Andean Action Plan' */
    private static boolean namesAnother(Sentence sentence, int the) {
        if (!sentence.is(the, Kind.DEFINITE)) {
            return false;
        }
        var at = the + 1;
        while (at < sentence.size() && at - the < LONGEST && (isPart(sentence.at(at)) || isHyphen(sentence, at))) {
            if (sentence.at(at).isAny(Kind.DOCUMENT, Kind.TITLED)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** 'MoU in the field of Traditional Medicine' */
    private static boolean isFieldOf(Piece piece) {
        return piece.words().indexOf(' ') > 0;
    }

    /** 'in the Field of': a capital within makes it a part of the name */
    private static boolean hasCapitalWithin(Piece piece) {
        return piece.words().chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        return sentence.isMark(at, '-') && !sentence.at(at).isSpaced();
    }

    private static boolean isJoint(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var placed = piece.is(Kind.LOCATIVE) && (sentence.is(at + 1, Kind.CITY) || sentence.is(at + 1, Kind.VENUE));
        var another = piece.is(Kind.AND)
                && (sentence.at(Math.min(at + 1, sentence.size() - 1)).isAny(Kind.DOCUMENT, Kind.TITLED)
                        || namesAnother(sentence, at + 1));
        var goesOn = !placed && !another && at + 1 < sentence.size() && isPart(sentence.at(at + 1));
        var acronym = piece.isMark('(') && goesOn && sentence.isMark(at + 2, ')');
        var closes = piece.isMark(')') && sentence.isMark(at - 2, '(');
        var twoLinks = !placed
                && !another
                && piece.is(Kind.TITLE_LINK)
                && sentence.is(at + 1, Kind.TITLE_LINK)
                && at + 2 < sentence.size()
                && isPart(sentence.at(at + 2));
        var field = goesOn && piece.is(Kind.TOPIC) && (hasCapitalWithin(piece) || isFieldOf(piece));
        return (goesOn && piece.is(Kind.TITLE_LINK))
                || field
                || twoLinks
                || acronym
                || closes
                || isHyphen(sentence, at);
    }
}
