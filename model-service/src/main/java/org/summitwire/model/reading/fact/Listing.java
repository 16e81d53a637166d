package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Parts an enumeration into its members: 'A, B, serta C', '(1) a, (2) b and (3) c'. */
final class Listing {

    private static final int LONGEST_MEMBER = 9;
    private static final int LONGEST_FIELD = 7;

    private static final int LONG_TAIL = 5;

    private static final int MEETING_WITHIN = 4;

    private Listing() {}

    /** A member, from a piece to before another. */
    record Member(int from, int to) {}

    static List<Member> from(Scene scene, Sentence sentence, int from, int end) {
        return from(scene, sentence, from, end, LONGEST_MEMBER);
    }

    /** A list of which no member is longer than so many pieces. */
    static List<Member> from(Scene scene, Sentence sentence, int from, int end, int longest) {
        var to = end(sentence, from, end);
        var commas = countCommas(sentence, from, to);
        var members = new ArrayList<Member>();
        var start = from;
        for (var at = from; at <= to; at++) {
            if (at == to || parts(sentence, at, new Member(from, to), start, commas)) {
                add(sentence, start, at, members);
                start = at + 1;
            }
        }
        for (var i = 0; i < members.size(); i++) {
            if (length(sentence, members.get(i)) > longest) {
                // 'A, B and C, and backs whatever else is told': the list was over before
                return i < 2 ? List.of() : from(scene, sentence, from, members.get(i - 1).to, longest);
            }
        }
        return members;
    }

    /** 'co-creation' is one word of three pieces. */
    static int length(Sentence sentence, Member member) {
        var length = member.to - member.from;
        for (var at = member.from + 1; at < member.to - 1; at++) {
            var joins = sentence.isMark(at, '-') && !sentence.at(at).isSpaced();
            length -= joins && !sentence.at(at + 1).isSpaced() ? 2 : 0;
        }
        return length;
    }

    /** 'A, B and C, and backs whatever else is told': the list was over before the long one behind ', and'. */
    static List<Member> withoutTail(Scene scene, Sentence sentence, List<Member> members) {
        return isOverBefore(sentence, members)
                ? from(scene, sentence, members.get(0).from, members.get(members.size() - 2).to)
                : members;
    }

    private static boolean isOverBefore(Sentence sentence, List<Member> members) {
        if (members.size() < 3) {
            return false;
        }
        var last = members.get(members.size() - 1);
        var before = members.get(members.size() - 2);
        return last.to - last.from > LONG_TAIL
                && sentence.is(last.from - 1, Kind.AND)
                && sentence.isMark(last.from - 2, ',')
                && sentence.find(Kind.AND, before.from, before.to) > 0
                && members.stream().limit(members.size() - 1L).allMatch(it -> it.to - it.from <= LONG_TAIL);
    }

    /** 'A; B; C' */
    static List<Member> betweenSemicolons(Scene scene, Sentence sentence, int list) {
        var members = new ArrayList<Member>();
        var start = list;
        while (start < sentence.size()) {
            var to = markBehind(sentence, start, ';');
            var leads = behindOrdinal(sentence, sentence.is(start, Kind.AND) ? start + 1 : start);
            var parted = markBehind(sentence, leads, ',') < to;
            members.addAll(
                    parted || leads >= to
                            ? from(scene, sentence, leads, to)
                            : List.of(new Member(leads, sentence.isMark(to - 1, '.') ? to - 1 : to)));
            start = to + 1;
        }
        return members;
    }

    /** 'first, food security; second, debt relief' */
    static int behindOrdinal(Sentence sentence, int at) {
        return sentence.is(at, Kind.ORDINAL) && sentence.isMark(at + 1, ',') ? at + 2 : at;
    }

    /** The first such mark, else the end. */
    static int markBehind(Sentence sentence, int from, char mark) {
        var at = from;
        while (at < sentence.size() && !sentence.isMark(at, mark)) {
            at++;
        }
        return at;
    }

    /** Several short members, and none that is a name: 'Mombasa, Kisumu and Nakuru' are no fields. */
    static boolean isOfFields(Sentence sentence, List<Member> members) {
        if (members.size() < 2) {
            return false;
        }
        for (var member : members) {
            var named = sentence.at(member.from).isCapital()
                    && member.from != members.get(0).from
                    && !isDescribing(sentence, member);
            if (member.to - member.from > LONGEST_FIELD || (named && !isAcronym(sentence.at(member.from)))) {
                return false;
            }
        }
        return true;
    }

    /** 'Islamic finance', 'Arctic research' */
    private static boolean isDescribing(Sentence sentence, Member member) {
        var noun = sentence.at(member.to - 1);
        return member.to - member.from > 1 && noun.isWord() && !noun.isCapital();
    }

    /** Two words that 'and' joins, where what stands before makes them a list: 'followed by tourism and mining' */
    static List<Member> pair(Sentence sentence, List<Member> members) {
        if (members.size() != 1) {
            return members;
        }
        var only = members.get(0);
        var and = sentence.find(Kind.AND, only.from + 1, only.to - 1);
        return and < 0 ? members : List.of(new Member(only.from, and), new Member(and + 1, only.to));
    }

    private static boolean isAcronym(Piece piece) {
        return piece.words().length() > 1 && Character.isUpperCase(piece.words().charAt(1));
    }

    /** Where something new is told, the list is over. */
    private static int end(Sentence sentence, int from, int end) {
        var closing = closing(sentence, from, end);
        for (var at = from; at < end; at++) {
            var piece = sentence.at(at);
            if (piece.isMark('.')
                    || piece.isMark(';')
                    || (piece.isMark(':') && at > from)
                    || piece.isMark('"')
                    || (at > from && FieldLists.isDash(sentence, at))
                    || piece.is(Kind.CONTRAST)
                    || (at > from && (isMeetingAt(sentence, at) || (at > closing && piece.isMark(','))))) {
                return at;
            }
            if (tellsOn(piece) && !isNoun(sentence, at, from)) {
                var speaker = piece.is(Kind.SAY) ? lastComma(sentence, from, at) : -1;
                if (speaker > from && !isJoint(sentence.at(at - 1))) {
                    return speaker; // 'A, B and C, the secretary told reporters'
                }
                var joint = at - 1;
                while (joint > from && isJoint(sentence.at(joint - 1)) && isJoint(sentence.at(joint))) {
                    joint--;
                }
                return joint > from && isJoint(sentence.at(joint)) ? joint : at;
            }
        }
        return end;
    }

    /** 'pertukaran pelajar', 'trade, exchange programmes': a deed that a member is of */
    private static boolean isNoun(Sentence sentence, int at, int from) {
        return sentence.is(at, Kind.STAGE)
                && (at == from || (sentence.at(at).is(Kind.STAGE, "EXCHANGED") && isJoint(sentence.at(at - 1))));
    }

    /** 'at a summit in Astana', 'dalam pertemuan itu': where it was agreed, and no more of the list */
    private static boolean isMeetingAt(Sentence sentence, int at) {
        return sentence.at(at).isAny(Kind.LOCATIVE, Kind.WITHIN)
                && sentence.find(Kind.MEETING, at + 1, at + MEETING_WITHIN) >= 0
                && sentence.find(Kind.AND, at + 1, at + MEETING_WITHIN) < 0;
    }

    /** Behind 'A, B and C', where another comma would begin something else; the end where no comma stands before. */
    private static int closing(Sentence sentence, int from, int end) {
        var last = sentence.findBefore(Kind.AND, end);
        return last > from && lastComma(sentence, from, last) > from ? last : end;
    }

    private static int lastComma(Sentence sentence, int from, int to) {
        for (var at = to - 1; at > from; at--) {
            if (sentence.isMark(at, ',')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isJoint(Piece piece) {
        return piece.isMark(',') || piece.is(Kind.AND);
    }

    private static boolean tellsOn(Piece piece) {
        return piece.isAny(
                Kind.GOAL_VERB,
                Kind.AGREE,
                Kind.STAGE,
                Kind.SAY,
                Kind.RELATIVE,
                Kind.PLAN,
                Kind.MEET,
                Kind.WEEKDAY,
                Kind.HELD,
                Kind.COPULA,
                Kind.OBLIGE,
                Kind.NOT_YET);
    }

    private static int countCommas(Sentence sentence, int from, int to) {
        var commas = 0;
        for (var at = from; at < to; at++) {
            commas += sentence.isMark(at, ',') || isNumbering(sentence, at) ? 1 : 0;
        }
        return commas;
    }

    private static boolean isNumbering(Sentence sentence, int at) {
        return sentence.isMark(at, '(')
                && sentence.isMark(at + 2, ')')
                && sentence.at(at + 1).isNumber();
    }

    /** 'on (1) ports, roads and rail, (2) tea': the numbers part them, and no comma. */
    private static boolean isNumbered(Sentence sentence, int start) {
        return isNumbering(sentence, start - 1) || isNumbering(sentence, start) || isNumbering(sentence, start + 1);
    }

    /** In a list with commas an 'and' behind one parts; without any, it parts two names of several words each. */
    private static boolean parts(Sentence sentence, int at, Member list, int start, int commas) {
        if (isNumbered(sentence, start)) {
            return isNumbering(sentence, at) || isNumbering(sentence, at + 1);
        }
        if (sentence.isMark(at, ',')) {
            return true;
        }
        if (!sentence.is(at, Kind.AND)) {
            return false;
        }
        if (sentence.isMark(at - 1, ',')) {
            return true;
        }
        if (commas > 0) {
            var closes = isLastAnd(sentence, at, list.to) && !hasSerialComma(sentence, at, list) && at > start;
            return isNumbering(sentence, at + 1) || closes;
        }
        return sentence.at(at).is(Kind.AND, "STRONG")
                || (words(sentence, start, at) > 1 && words(sentence, at, list.to) > 2);
    }

    /** 'clean energy' is one piece and two words. */
    private static int words(Sentence sentence, int from, int to) {
        var words = to - from;
        for (var at = from; at < to; at++) {
            words += sentence.at(at).words().indexOf(' ') > 0 ? 1 : 0;
        }
        return words;
    }

    private static boolean isLastAnd(Sentence sentence, int at, int to) {
        return sentence.find(Kind.AND, at + 1, to) < 0;
    }

    /** 'A, B, and C and D': another joint stands behind a comma. */
    private static boolean hasSerialComma(Sentence sentence, int before, Member list) {
        for (var at = list.from + 1; at < list.to; at++) {
            if (at != before && sentence.is(at, Kind.AND) && sentence.isMark(at - 1, ',')) {
                return true;
            }
        }
        return false;
    }

    private static void add(Sentence sentence, int start, int end, List<Member> members) {
        var from = start;
        var to = end;
        while (from < to && isLeading(sentence, from)) {
            from++;
        }
        while (to > from && (sentence.at(to - 1).isMark() || sentence.is(to - 1, Kind.AND))) {
            to--;
        }
        if (from < to) {
            members.add(new Member(from, to));
        }
    }

    private static boolean isLeading(Sentence sentence, int at) {
        var piece = sentence.at(at);
        var numbered = piece.isNumber() && sentence.isMark(at + 1, ')');
        return piece.isMark() || numbered || piece.isAny(Kind.AND, Kind.DEFINITE, Kind.ARTICLE, Kind.NAMELY);
    }
}
