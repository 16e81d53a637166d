package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.fact.Areas.Found;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds fields that stand behind what is said of them: 'three pillars: A, B and C', 'agreed to cooperate on A and B'. */
final class FieldsBehind {

    private static final int NAMELY_WITHIN = 18;
    private static final int AGREED_WITHIN = 9;
    private static final int SUBJECT_WITHIN = 6;
    private static final int LINK_WITHIN = 4;
    private static final int LIST = 3;

    /** 'Kenya's own foreign priorities' */
    private static final int OWNED = 3;

    private static final int SHORT = 4;

    private final Scene scene;
    private final FieldLists lists;

    FieldsBehind(Scene scene) {
        this.scene = scene;
        this.lists = new FieldLists(scene);
    }

    List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        found.add(ranked(sentence));
        found.add(agreed(sentence));
        found.add(linked(sentence));
        found.add(prioritised(sentence));
        return found;
    }

    /** 'three pillars: A, B and C', 'tiga bidang prioritas, yakni A, B, serta C' */
    Found named(Sentence sentence) {
        for (var at = sentence.find(Kind.AREA, 0); at >= 0; at = sentence.find(Kind.AREA, at + 1)) {
            if (!(isNumberedOrPrior(sentence, at) || isHeading(sentence, at))
                    || isOfOne(sentence, at)
                    || Areas.isDoubtful(scene, sentence, at)) {
                continue;
            }
            var list = FieldLists.behind(sentence, at);
            if (list > 0) {
                return Found.named(lists.spread(sentence, list));
            }
            var counted = counted(sentence, at);
            if (!counted.isEmpty()) {
                return Found.named(counted);
            }
            if (FieldsBefore.isPredicate(sentence, at)) {
                return Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** 'three priorities, A, B and C': as many as were announced */
    private List<Listing.Member> counted(Sentence sentence, int field) {
        var number = sentence.findBefore(Kind.CARDINAL, field);
        var opens = sentence.isMark(field + 1, ',') || sentence.is(field + 1, Kind.OF);
        if (number < field - 3 || number < 0 || !opens) {
            return List.of();
        }
        var members = Listing.from(scene, sentence, field + 2, sentence.size());
        var count = sentence.at(number).value(Kind.CARDINAL);
        return Integer.toString(members.size()).equals(count) ? members : List.of();
    }

    private static boolean isNumberedOrPrior(Sentence sentence, int at) {
        return sentence.find(Kind.CARDINAL, at - 3, at) >= 0
                || sentence.find(Kind.PRIORITY, at - 3, at + 4) >= 0
                || sentence.find(Kind.PRIORITISE, at - 3, at) >= 0
                || (sentence.find(Kind.RANK, at - 3, at) >= 0 && sentence.find(Kind.NAMELY, at + 1, at + 6) >= 0)
                || sentence.find(Kind.AGREE, at - 6, at + 4) >= 0
                || isOfCooperation(sentence, at);
    }

    /** 'Pillars of the new partnership are', 'Pilar kemitraan itu ialah' */
    private static boolean isOfCooperation(Sentence sentence, int at) {
        return at <= 1 && sentence.find(Kind.COOPERATION, at + 1, at + LINK_WITHIN + 1) >= 0;
    }

    /** 'Areas of focus: A, B, C' */
    private static boolean isHeading(Sentence sentence, int at) {
        return at == 0 && sentence.isMark(1, ':') && sentence.at(0).words().indexOf(' ') > 0;
    }

    /** 'menempatkan A sebagai prioritas' */
    private Found ranked(Sentence sentence) {
        var rank = sentence.find(Kind.RANK, 0);
        var as = rank < 0 ? -1 : sentence.find(Kind.AS, rank + 2);
        if (as < 0 || Areas.isDoubtful(scene, sentence, rank)) {
            return Found.NONE;
        }
        var list = Listing.from(scene, sentence, rank + 1, as);
        var plural = !sentence.is(as, Kind.ARTICLE) && !sentence.is(as + 1, Kind.ARTICLE);
        var members = plural ? Listing.pair(sentence, list) : list; // 'as a field': one, whatever it joins
        var field = sentence.find(Kind.AREA, as + 1, as + 4) >= 0 || sentence.is(as + 1, Kind.PRIORITY);
        var first = sentence.is(as, Kind.PRIORITY) && Listing.isOfFields(sentence, members);
        return field || first ? Found.named(members) : Found.NONE;
    }

    /** 'sepakat memperluas kerja sama di sektor A dan B', 'They will work together in fields such as A, B and C' */
    private Found agreed(Sentence sentence) {
        var cue = agreement(sentence);
        if (cue < 0 || Areas.isDoubtful(scene, sentence, cue)) {
            return Found.NONE;
        }
        var together = sentence.find(Kind.COOPERATION, cue + 1, cue + AGREED_WITHIN);
        if (together < 0) {
            return Found.NONE;
        }
        var agreed = sentence.is(cue, Kind.AGREE);
        if (!agreed && !sentence.is(cue, Kind.WISH) && scene.realityAt(sentence, together) == Reality.HOPED) {
            return Found.NONE;
        }
        var link = sentence.find(Kind.AREA_LINK, together, together + SUBJECT_WITHIN);
        if (link >= 0) {
            var list = lists.spread(sentence, FieldLists.linkedFrom(sentence, link));
            list = FieldLists.pairOfFields(sentence, list);
            var told = agreed && !sentence.at(together).is(Kind.COOPERATION, "WEAK");
            return told || Listing.isOfFields(sentence, list) ? new Found(list, false, Areas.RULE_AGREED) : Found.NONE;
        }
        var from = sentence.at(together + 1).isAny(Kind.LOCATIVE, Kind.WITHIN) ? together + 2 : together + 1;
        var list = FieldLists.pairOfFields(sentence, Listing.from(scene, sentence, from, sentence.size()));
        var plain = list.stream().noneMatch(it -> isHow(sentence, it));
        var fields = (list.size() >= LIST || (list.size() > 1 && plain))
                && list.stream().allMatch(it -> it.to() - it.from() <= SHORT);
        return agreed && fields ? new Found(list, false, Areas.RULE_AGREED) : Found.NONE;
    }

    /** 'bilateral dan regional', 'yang erat' */
    private static boolean isHow(Sentence sentence, Listing.Member member) {
        for (var at = member.from(); at < member.to(); at++) {
            if (sentence.at(at)
                    .isAny(
                            Kind.SETTING,
                            Kind.COUNTRY,
                            Kind.RELATIVE,
                            Kind.COOPERATION,
                            Kind.PURPOSE,
                            Kind.LOCATIVE,
                            Kind.WITHIN,
                            Kind.WITH)) {
                return true;
            }
        }
        return false;
    }

    /** The word of agreement; else who acts together, where what they do is planned. */
    private static int agreement(Sentence sentence) {
        var agreed = sentence.find(Kind.AGREE, 0);
        if (agreed >= 0) {
            return agreed;
        }
        var plan = sentence.find(Kind.PLAN, 1, SUBJECT_WITHIN);
        if (plan > 0 && Together.act(sentence, plan)) {
            return plan - 1;
        }
        var wish = sentence.find(Kind.WISH, 1, SUBJECT_WITHIN); // 'They want to work more closely in'
        var cue = wish > 0 ? wish : sentence.find(Kind.GOAL_VERB, 1, SUBJECT_WITHIN); // 'Both vowed to boost'
        return cue > 0 && Together.act(sentence, cue) ? cue : -1;
    }

    /** 'pekerjaan di bidang A, B, dan C yang disepakati sebagai prioritas' */
    private Found linked(Sentence sentence) {
        var link = sentence.find(Kind.AREA_LINK, 0);
        var that = link < 0 ? -1 : sentence.find(Kind.RELATIVE, link + 1, link + NAMELY_WITHIN);
        var parted = that >= 0 && Listing.markBehind(sentence, link, ';') < that;
        if (that < 0 || parted || Areas.isDoubtful(scene, sentence, that)) {
            return Found.NONE;
        }
        var members = Listing.from(scene, sentence, link + 1, that);
        var as = sentence.find(Kind.AS, that + 1, that + 5);
        var prior = as >= 0
                && (sentence.find(Kind.PRIORITY, that + 1, that + 5) >= 0
                        || sentence.find(Kind.AREA, as + 1, as + LINK_WITHIN) >= 0);
        var first = sentence.find(Kind.COMES_FIRST, that + 1, that + 3) >= 0 && Listing.isOfFields(sentence, members);
        return prior || first ? Found.named(members) : Found.NONE;
    }

    /** 'gives priority to A, B and C', 'sepakat mengutamakan A, B, dan C', 'Its priorities are A, B and C' */
    private Found prioritised(Sentence sentence) {
        var verb = firstOf(sentence);
        var opened = verb < 0 ? -1 : sentence.find(Kind.AREA, verb + 1, verb + LINK_WITHIN);
        if (opened >= 0 && (FieldLists.behind(sentence, opened) > 0 || sentence.isMark(sentence.size() - 1, ':'))) {
            return Found.NONE; // 'rests on three pillars: A, B and C' names them
        }
        if (verb >= 0
                && (isBound(sentence, verb) || Emphasis.isPassive(sentence, verb))
                && !isSoAlready(sentence, verb)
                && !Areas.isDoubtful(scene, sentence, verb)) {
            var list = lists.spread(sentence, from(sentence, verb));
            var members = FieldLists.pairOfFields(sentence, list);
            var told = sentence.is(verb, Kind.PRIORITISE)
                    || Emphasis.isPassive(sentence, verb)
                    || sentence.has(Kind.AGREE)
                    || scene.realityAt(sentence, verb) != Reality.HOPED;
            return told ? Found.named(members) : Found.NONE;
        }
        var field = sentence.find(Kind.AREA, 0, SUBJECT_WITHIN);
        var that = sentence.is(field + 1, Kind.RELATIVE) ? field + 2 : field; // 'Bidang yang menjadi prioritas ialah'
        var copula = field < 0 ? -1 : sentence.find(Kind.COPULA, that + 1, that + SUBJECT_WITHIN);
        var prior = copula >= 0
                && (sentence.find(Kind.PRIORITY, 0, copula) >= 0 || isOfCooperation(sentence, field))
                && FieldLists.behind(sentence, field) < 0
                && !isOfOne(sentence, field);
        if (prior && !Areas.isDoubtful(scene, sentence, copula)) {
            var members = Listing.from(scene, sentence, copula + 1, sentence.size());
            return members.size() > 1 ? Found.named(members) : Found.NONE;
        }
        return Found.NONE;
    }

    private static int from(Sentence sentence, int verb) {
        var examples = FieldLists.examples(sentence, verb);
        return examples > 0 ? examples : withoutCooperation(sentence, verb + 1);
    }

    /** 'The two already cooperate in A and B' */
    private static boolean isSoAlready(Sentence sentence, int verb) {
        return sentence.find(Kind.NOWADAYS, verb - LINK_WITHIN, verb) >= 0 && !sentence.has(Kind.AGREE);
    }

    /** The verb; else the copula of 'Yang didahulukan ialah A, B, dan C', 'What comes first is A and B'. */
    private static int firstOf(Sentence sentence) {
        var verb = sentence.find(Kind.PRIORITISE, 0);
        var first = verb < 0 ? sentence.find(Kind.COMES_FIRST, 1) : -1;
        var told = first > 0
                && sentence.is(first - 1, Kind.RELATIVE)
                && first + 1 < sentence.size()
                && sentence.at(first + 1).isAny(Kind.COPULA, Kind.NAMELY);
        return told ? first + 1 : verb < 0 ? Emphasis.link(sentence) : verb;
    }

    /** 'Kenya's own priorities' are not agreed. */
    private static boolean isOfOne(Sentence sentence, int field) {
        var owner = sentence.find(Kind.POSSESSIVE, Math.max(1, field - OWNED), field) - 1;
        if (sentence.is(field + 1, Kind.COUNTRY)) {
            return !sentence.is(field + 2, Kind.AND); // 'prioritas Kenya', but not 'prioritas Kenya dan Peru'
        }
        if (sentence.at(field - 1).folded().equals("own")) {
            return true; // 'his own priorities'
        }
        return owner >= 0
                && sentence.at(owner).isAny(Kind.COUNTRY, Kind.LEADER, Kind.CAPITAL, Kind.OFFICE, Kind.GOVERNMENT);
    }

    /** 'prioritise cooperation in A and B', 'memprioritaskan kerja sama A dan B': the fields stand behind it. */
    private static int withoutCooperation(Sentence sentence, int start) {
        var from = sentence.is(start, Kind.COPULA) || isFieldOf(sentence, start) ? start + 1 : start;
        if (!sentence.is(from, Kind.COOPERATION) || isJoint(sentence, from + 1)) {
            return from;
        }
        return sentence.is(from + 1, Kind.AREA_LINK) ? from + 2 : from + 1;
    }

    /** 'sektor pelabuhan': the noun says only that fields follow. */
    private static boolean isFieldOf(Sentence sentence, int at) {
        return sentence.is(at, Kind.AREA) && sentence.is(at, Kind.AREA_LINK) && !isJoint(sentence, at + 1);
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return at >= sentence.size() || sentence.at(at).isMark() || sentence.is(at, Kind.AND);
    }

    /** Said of the parties, of what they wrote down or of their work together; or of nobody: 'Priority goes to'. */
    private static boolean isBound(Sentence sentence, int verb) {
        return verb == 0
                || (verb == 2 && sentence.is(1, Kind.COMES_FIRST))
                || (verb == 3 && sentence.is(0, Kind.AREA) && sentence.is(2, Kind.COMES_FIRST))
                || sentence.has(Kind.AGREE)
                || sentence.has(Kind.DOCUMENT)
                || sentence.has(Kind.TITLED)
                || sentence.has(Kind.BOTH)
                || sentence.has(Kind.OFFICES)
                || (verb == 1 && sentence.at(0).isMark())
                || Together.act(sentence, verb)
                || sentence.find(Kind.COOPERATION, 0, verb) >= 0
                || (sentence.is(0, Kind.AREA)
                        && sentence.at(0).words().indexOf(' ') > 0) // 'Fokus kerja sama diarahkan'
                || sentence.find(Kind.INITIATIVE, 0, verb) >= 0;
    }
}
