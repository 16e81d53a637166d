package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds what a document is on. */
final class DocumentSubjects {

    private static final int LONGEST_SUBJECT = 18;
    private static final int NEAR = 4;
    private static final int FAR = 26;

    /** 'perjanjian perdagangan lintas batas', 'a social security agreement' */
    private static final int LONGEST_ATTRIBUTE = 4;

    private final Scene scene;

    DocumentSubjects(Scene scene) {
        this.scene = scene;
    }

    /** What follows 'tentang', 'on'; null where nothing does. */
    @Nullable
    String behind(Sentence sentence, int from, boolean list) {
        for (var at = withoutAside(sentence, withoutOwnVerb(sentence, from));
                at < Math.min(sentence.size(), from + FAR);
                at++) {
            var piece = sentence.at(at);
            var topic = piece.is(Kind.TOPIC, "STRONG")
                    || (piece.is(Kind.TOPIC) && at - from < NEAR)
                    || (piece.is(Kind.COVERS) && sentence.isMark(at - 1, ','));
            if (topic && sentence.is(at + 1, Kind.RELATIVE)) {
                return null; // 'an ocean declaration, on which officials have been at work'
            }
            if (topic && !isPlaceOrTime(sentence, at + 1)) {
                return upToItsEnd(sentence, at + 1, list);
            }
            var parts = piece.isMark(',') && !sentence.is(at + 1, Kind.TOPIC) && !sentence.is(at + 1, Kind.EACH);
            if (parts
                    || piece.isMark('.')
                    || piece.isMark(';')
                    || piece.isAny(Kind.STAGE, Kind.DOCUMENT, Kind.BEGIN, Kind.ONE)) {
                return null;
            }
        }
        return null;
    }

    /** Behind 'that was signed', 'yang diteken' */
    private static int withoutOwnVerb(Sentence sentence, int from) {
        var verb = sentence.is(from + 1, Kind.AUXILIARY) ? from + 2 : from + 1;
        return sentence.is(from, Kind.RELATIVE) && sentence.is(verb, Kind.STAGE) ? verb + 1 : from;
    }

    /** 'between the two stock exchanges': whose it is, where it is not the states' and nothing says what it is on */
    @Nullable
    String between(Sentence sentence, int from) {
        if (!sentence.at(from).is(Kind.WITH, "BETWEEN")) {
            return null;
        }
        var to = from + 1;
        while (to < sentence.size() && to - from < LONGEST_SUBJECT && !ends(sentence, to, false)) {
            var named = to + 1 < sentence.size() && sentence.at(to + 1).isCapital(); // 'Kenya Rail'
            var first = !named && sentence.at(to - 1).isAny(Kind.WITH, Kind.DEFINITE, Kind.AND);
            if ((first && sentence.at(to).isAny(Kind.COUNTRY, Kind.NATIONAL, Kind.ORGANISATION))
                    || (sentence.is(to, Kind.GOVERNMENT)
                            && sentence.at(to - 1).isAny(Kind.WITH, Kind.DEFINITE, Kind.BOTH))
                    || (sentence.is(to, Kind.BOTH) && (to + 1 >= sentence.size() || ends(sentence, to + 1, false)))
                    || sentence.at(to)
                            .isAny(Kind.FORUM, Kind.OFFICE, Kind.OFFICES, Kind.REGION, Kind.LEADER, Kind.THING)) {
                return null;
            }
            to++;
        }
        return to - from < 3 ? null : scene.text().words(sentence, from + 1, to);
    }

    /** What a member of a set is on, from a piece on. */
    @Nullable
    String from(Sentence sentence, int from) {
        return isPlaceOrTime(sentence, from) ? null : upToItsEnd(sentence, from, false);
    }

    private static boolean isPlaceOrTime(Sentence sentence, int the) {
        var at = sentence.is(the, Kind.DEFINITE) && sentence.is(the + 1, Kind.NATIONAL) ? the + 2 : the;
        at = sentence.is(at, Kind.DEFINITE) && sentence.is(at + 1, Kind.METROPOLIS) ? at + 1 : at;
        return sentence.is(at, Kind.CITY)
                || sentence.is(at, Kind.METROPOLIS)
                || sentence.is(at, Kind.WEEKDAY)
                || sentence.is(at, Kind.MONTH)
                || sentence.is(at, Kind.COUNTRY)
                || isDuration(sentence, at)
                || (at < sentence.size() && sentence.at(at).isNumber());
    }

    /** 'a pact that runs for ten years' */
    private static boolean isDuration(Sentence sentence, int at) {
        return sentence.is(at, Kind.CARDINAL) && (sentence.is(at + 1, Kind.YEARS) || sentence.is(at + 1, Kind.SPAN));
    }

    private @Nullable String upToItsEnd(Sentence sentence, int from, boolean list) {
        var to = from;
        while (to < sentence.size() && to - from < LONGEST_SUBJECT && !ends(sentence, to, list)) {
            to++;
        }
        return to == from ? null : scene.text().words(sentence, from, to);
    }

    private static boolean ends(Sentence sentence, int at, boolean list) {
        var piece = sentence.at(at);
        if (piece.isMark('.') || piece.isMark(';') || piece.isMark('(') || (piece.isMark(',') && !list)) {
            return true;
        }
        var next = at + 1 < sentence.size() ? sentence.at(at + 1) : piece;
        if (piece.is(Kind.AND) && next.isAny(Kind.ARTICLE, Kind.DOCUMENT, Kind.ONE, Kind.AGREE, Kind.LAUNCH)) {
            return true;
        }
        if (piece.is(Kind.AND) && next.is(Kind.TOPIC, "STRONG")) {
            return true;
        }
        var placed = piece.is(Kind.LOCATIVE) && isPlaceOrTime(sentence, at + 1);
        var name = piece.isCapital() && piece.is(Kind.TITLED);
        if (isSubject(sentence, at)) {
            return false;
        }
        return placed
                || isTime(sentence, at)
                || piece.isAny(Kind.SIDELINES, Kind.DAY_OFFSET, Kind.NEXT_YEAR, Kind.THIS_YEAR)
                || piece.isAny(Kind.STAGE, Kind.CONTRAST, Kind.MEET, Kind.HELD, Kind.WEEKDAY, Kind.NOT_YET)
                || (piece.is(Kind.PLAN) && !name)
                || (piece.is(Kind.HOPE) && piece.is(Kind.OBLIGE))
                || (!list && piece.isAny(Kind.AUXILIARY, Kind.SUBORDINATE))
                || (piece.is(Kind.RELATIVE) && sentence.is(at + 1, Kind.PLAN))
                || piece.is(Kind.SAY);
    }

    /** 'an agreement on the exchange of data': right behind 'on' it is what the document is on, and no deed */
    static boolean isSubject(Sentence sentence, int at) {
        var before = sentence.is(at - 1, Kind.DEFINITE) || sentence.is(at - 1, Kind.ARTICLE) ? at - 2 : at - 1;
        return before > 0 && sentence.at(before).is(Kind.TOPIC, "STRONG") && sentence.is(at, Kind.STAGE);
    }

    /** 'next month', 'later this year' */
    private static boolean isTime(Sentence sentence, int at) {
        return sentence.is(at, Kind.NEXT)
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isAny(Kind.UNIT, Kind.WEEK, Kind.YEARS, Kind.MONTH, Kind.WEEKDAY);
    }

    /** Behind ', between the two health ministries,' */
    private static int withoutAside(Sentence sentence, int from) {
        if (sentence.isMark(from, ',') && sentence.is(from + 1, Kind.WITH)) {
            for (var at = from + 2; at < Math.min(sentence.size(), from + FAR); at++) {
                if (sentence.isMark(at, ',')) {
                    return at + 1;
                }
            }
        }
        return from;
    }

    /** 'perjanjian perikanan', 'a fisheries agreement': the words beside it, where they say more than that it is one. */
    @Nullable
    String attribute(Sentence sentence, int first, int at) {
        return scene.language().describesBehind() ? attributeBehind(sentence, at) : attributeBefore(sentence, at);
    }

    private @Nullable String attributeBehind(Sentence sentence, int at) {
        var to = at + 1;
        var says = false;
        while (to < sentence.size() && to - at <= LONGEST_ATTRIBUTE && isAttribute(sentence.at(to))) {
            says |= !sentence.is(to, Kind.ANY_DOCUMENT);
            to++;
        }
        var words = sentence.at(at).words();
        var phrase = sentence.is(at, Kind.OWN_SUBJECT);
        if (!says && !phrase) {
            return null;
        }
        var all = scene.text().words(sentence, at, to);
        return all.substring(phrase ? words.indexOf(' ') + 1 : words.length()).strip();
    }

    /** The words right before, and those of a phrase that ends in the document: 'free trade agreement' */
    private @Nullable String attributeBefore(Sentence sentence, int at) {
        var from = at;
        var says = false;
        while (from > 0 && at - from < LONGEST_ATTRIBUTE && isAttribute(sentence.at(from - 1))) {
            from--;
            says |= !sentence.is(from, Kind.ANY_DOCUMENT);
        }
        var words = sentence.at(at).words();
        var head = words.lastIndexOf(' ');
        var phrase = head > 0 && sentence.is(at, Kind.OWN_SUBJECT);
        if (!says && !phrase) {
            return null;
        }
        var all = scene.text().words(sentence, from, at + 1);
        var end = all.length() - (phrase ? words.length() - head : words.length());
        return all.substring(0, end).strip();
    }

    private boolean isAttribute(Piece piece) {
        return piece.isWord()
                && !piece.isCapital()
                && (!piece.is(Kind.FUNCTION) || piece.is(Kind.MEASURE))
                && !piece.isAny(Kind.STAGE, Kind.STAGE_NEAR, Kind.PLAN, Kind.HOPE, Kind.NOT_YET, Kind.NEGATION)
                && !piece.isAny(Kind.DRAFTED, Kind.NEGOTIATION, Kind.AUXILIARY, Kind.RELATIVE, Kind.COPULA, Kind.AND)
                && !piece.isAny(Kind.SUBORDINATE, Kind.WITH, Kind.LOCATIVE, Kind.TOPIC, Kind.ARTICLE, Kind.DEFINITE)
                && !piece.isAny(
                        Kind.CARDINAL,
                        Kind.MAGNITUDE,
                        Kind.ORDINAL,
                        Kind.ONE,
                        Kind.SAY,
                        Kind.DOCUMENT,
                        Kind.BOTH,
                        Kind.AGREE)
                && !piece.isAny(
                        Kind.OFFICE,
                        Kind.OFFICES,
                        Kind.COUNTRY,
                        Kind.NATIONAL,
                        Kind.MEET,
                        Kind.HELD,
                        Kind.EACH,
                        Kind.PRICE,
                        Kind.BY)
                && !scene.language().isVerb(piece.folded());
    }
}
