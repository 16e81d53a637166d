package org.summitwire.model.reading.scene;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears of two who met by themselves, within a larger meeting or beside another. */
final class SideTalks {

    private static final int DEED_WITHIN = 4;
    private static final int INSERTION = 12;
    private static final int THREE = 3;
    private static final int TALKS_WITHIN = 3;
    private static final int TWO_WITHIN = 5;

    private final Scene scene;
    private final Attendance attendance;
    private final Pairs pairs;

    SideTalks(Scene scene, Attendance attendance, Pairs pairs) {
        this.scene = scene;
        this.attendance = attendance;
        this.pairs = pairs;
    }

    /** Two who met by themselves within a larger meeting, or beside another meeting of two. */
    @Nullable
    Set<String> in(Sentence sentence, Gathering main) {
        var met = sentence.has(Kind.MEET) || sentence.has(Kind.SIDELINES);
        var pair = met || main.isBilateral() ? pairs.in(sentence) : null;
        if (pair == null && (met || sentence.has(Kind.VISIT) || isSigning(sentence) || isAgreed(sentence))) {
            pair = pairs.withPronoun(sentence);
        }
        if (pair == null && !main.isBilateral()) {
            pair = signatories(sentence);
        }
        if (pair == null && !main.isBilateral() && isJointDeed(sentence)) {
            pair = new TreeSet<>(attendance.countries(sentence));
        }
        if (pair == null) {
            pair = namedAfterBoth(sentence);
        }
        if (pair == null && !main.isBilateral()) {
            pair = ofTalksJustTold(sentence, main);
        }
        if (pair == null) {
            pair = pairs.withGuest(sentence);
        }
        if (pair == null && main.isBilateral()) {
            pair = ofTheNext(sentence, main);
        }
        if (pair == null && !main.isBilateral()) {
            pair = pairOfTalks(sentence);
        }
        if (pair == null && !main.isBilateral() && sentence.has(Kind.SIDELINES) && sentence.has(Kind.MEET)) {
            pair = three(sentence);
        }
        if (pair == null
                || pair.equals(main.chain())
                || (main.isBilateral() && !sentence.has(Kind.TURN) && !isAnother(pair, sentence))) {
            return null;
        }
        var named = new TreeSet<>(attendance.parties(sentence));
        if (sentence.has(Kind.SIDELINES)) {
            named.removeAll(main.chain()); // beside whose meeting they met
            named.removeAll(forumsOf(sentence));
        }
        return pair.containsAll(named) || pair.equals(signatories(sentence)) ? pair : null;
    }

    /** Organisations that the sentence names behind 'on the sidelines of'. */
    private static Set<String> forumsOf(Sentence sentence) {
        var aside = sentence.find(Kind.SIDELINES, 0);
        var behind = Parties.in(sentence, aside, sentence.size());
        behind.removeIf(it -> !Parties.isOrganisation(it));
        return behind;
    }

    /** 'Tokayev told him so on Monday. Those talks, between the two, brought a statement': with the one state that invites. */
    private @Nullable Set<String> ofTalksJustTold(Sentence sentence, Gathering main) {
        var talks = sentence.find(Kind.MEETING, 0);
        if (sentence.index() == 0
                || talks < 0
                || talks >= TALKS_WITHIN
                || !sentence.at(talks).is(Kind.MEETING, "ANY")
                || !isOfTwo(sentence, talks)
                || !attendance.in(sentence).isEmpty()
                || !isPresentAt(sentence, talks)) {
            return null;
        }
        var before = scene.text().sentences().get(sentence.index() - 1);
        var pair = new TreeSet<>(attendance.countries(before));
        var states =
                main.chain().stream().filter(it -> !Parties.isOrganisation(it)).toList();
        if (pair.size() == 1 && states.size() == 1) {
            pair.add(states.get(0));
        }
        return pair.size() == 2 && attendance.led().containsAll(pair) ? pair : null;
    }

    private static boolean isOfTwo(Sentence sentence, int talks) {
        return sentence.find(Kind.BOTH, talks, talks + TWO_WITHIN) >= 0
                || sentence.find(Kind.ONE_ON_ONE, talks, talks + TWO_WITHIN) >= 0;
    }

    /** 'A and B chaired the Thai-Lao joint commission': a body of just these two sat. */
    private @Nullable Set<String> namedAfterBoth(Sentence sentence) {
        var present = attendance.present(sentence);
        if (present.size() != 2 || !sentence.has(Kind.ATTEND)) {
            return null;
        }
        for (var at = 1; at < sentence.size() - 1; at++) {
            if (sentence.isMark(at, '-')
                    && !sentence.at(at).isSpaced()
                    && present.equals(Parties.in(sentence, at - 1, at + 2))) {
                return present;
            }
        }
        return null;
    }

    /** 'A, B and C met on the sidelines' */
    private @Nullable Set<String> three(Sentence sentence) {
        var together = attendance.present(sentence);
        return together.size() == THREE && attendance.led().containsAll(together) ? together : null;
    }

    /** 'The first to be received is A, the next B': both led by somebody who is named. */
    private boolean isAnother(Set<String> pair, Sentence sentence) {
        if (!attendance.led().containsAll(pair)) {
            return false;
        }
        var met = sentence.has(Kind.MEET) || sentence.has(Kind.VISIT);
        var agreed = sentence.find(Kind.AGREE, 0);
        var dated = agreed >= 0
                && isPresentAt(sentence, agreed)
                && !scene.days(sentence).isEmpty()
                && sentence.has(Kind.CITY); // 'agreed in Tirana on Wednesday to build a cable'
        return isSigning(sentence)
                || isAgreed(sentence)
                || (isToCome(sentence) && attendance.countries(sentence).equals(pair))
                || (dated && attendance.countries(sentence).equals(pair))
                || (met && attendance.countries(sentence).size() == 2);
    }

    /** 'On Friday A and B are to sign a treaty': the next of two journeys' ends */
    private boolean isToCome(Sentence sentence) {
        var signed = sentence.find(Kind.STAGE, 0);
        return signed >= 0
                && sentence.has(Kind.DOCUMENT)
                && !scene.days(sentence).isEmpty()
                && scene.realityAt(sentence, signed) == Reality.PLANNED;
    }

    /** 'he and B agreed on an action plan' */
    private boolean isAgreed(Sentence sentence) {
        var agreed = sentence.find(Kind.AGREE, 0);
        return agreed >= 0 && sentence.find(Kind.DOCUMENT, agreed) >= 0 && isPresentAt(sentence, agreed);
    }

    /** 'In talks of the two on Tuesday, A and B signed a treaty': by nobody else */
    private boolean isJointDeed(Sentence sentence) {
        var people = attendance.in(sentence);
        var dated = !scene.days(sentence).isEmpty();
        var attended = sentence.find(Kind.ATTEND, 0);
        var exchange = dated && attended >= 0 && sentence.find(Kind.DOCUMENT, attended) >= 0;
        if (people.size() != 2
                || attendance.countries(sentence).size() != 2
                || !(isSigning(sentence) || exchange)
                || !attendance.led().containsAll(attendance.countries(sentence))) {
            return false;
        }
        var between = sentence.find(Kind.AND, people.get(0).to(), people.get(1).from()) >= 0;
        var from = behindInsertion(sentence, people.get(1).to());
        var signed = sentence.find(Kind.STAGE, from, from + DEED_WITHIN);
        var later = dated && sentence.find(Kind.STAGE, people.get(1).to()) >= 0;
        return between && (signed >= 0 || later || exchange);
    }

    /** 'A and B, likewise in the palace, signed': behind the second comma */
    private static int behindInsertion(Sentence sentence, int from) {
        for (var at = from + 1; sentence.isMark(from, ',') && at < Math.min(sentence.size(), from + INSERTION); at++) {
            if (sentence.isMark(at, ',')) {
                return at + 1;
            }
        }
        return from;
    }

    /** 'Then came the turn of President Mahama': with the host of the two who met before. */
    private @Nullable Set<String> ofTheNext(Sentence sentence, Gathering main) {
        var dated = sentence.has(Kind.TURN)
                && (sentence.has(Kind.MEET) || !scene.days(sentence).isEmpty());
        var guest = dated ? attendance.countries(sentence) : Set.<String>of();
        var host = host(main);
        if (guest.size() != 1 || host == null || !attendance.led().containsAll(guest)) {
            return null;
        }
        var pair = new TreeSet<>(guest);
        pair.add(host);
        return pair.size() == 2 && !pair.equals(main.parties()) ? pair : null;
    }

    /** In whose city the two met; else who is named first. */
    private @Nullable String host(Gathering main) {
        for (var sentence : main.sentences()) {
            for (var at = sentence.find(Kind.CITY, 0); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                var country = String.valueOf(sentence.at(at).value(Kind.CITY)).substring(0, 2);
                if (main.parties().contains(country)) {
                    return country;
                }
            }
        }
        return main.people().isEmpty() ? null : main.people().get(0).country();
    }

    /** 'A and his Italian counterpart B announced a plan after talks in Rio, where both attend a summit' */
    @Nullable
    Set<String> ofCounterparts(Sentence sentence) {
        var people = attendance.in(sentence);
        var talks = sentence.find(Kind.MEETING, 0);
        if (people.size() != 2 || talks < 0 || !sentence.at(talks).is(Kind.MEETING, "ANY")) {
            return null;
        }
        var from = Math.min(people.get(0).from(), people.get(1).from());
        for (var at = sentence.find(Kind.OFFICE, from, talks);
                at >= 0;
                at = sentence.find(Kind.OFFICE, at + 1, talks)) {
            if (sentence.at(at).is(Kind.OFFICE, "COUNTERPART") && isPresentAt(sentence, talks)) {
                var pair = attendance.countries(sentence);
                return pair.size() == 2 ? new TreeSet<>(pair) : null;
            }
        }
        return null;
    }

    private boolean isSigning(Sentence sentence) {
        if (!sentence.has(Kind.DOCUMENT) && !sentence.has(Kind.UPGRADE)) {
            return false;
        }
        for (var at = sentence.find(Kind.STAGE, 0); at >= 0; at = sentence.find(Kind.STAGE, at + 1)) {
            var piece = sentence.at(at);
            if ((piece.is(Kind.STAGE, "SIGNED") || piece.is(Kind.STAGE, "EXCHANGED")) && isPresentAt(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** 'A and B signed a peace agreement, with C as witness': the two before the verb. */
    private @Nullable Set<String> signatories(Sentence sentence) {
        var signed = sentence.find(Kind.STAGE, 0);
        if (signed < 0 || !(sentence.has(Kind.DOCUMENT) || sentence.has(Kind.TITLED))) {
            return null;
        }
        var pair = new TreeSet<String>();
        for (var person : attendance.in(sentence)) {
            if (person.from() < signed && !person.aside() && !person.former() && !person.isFromSomewhere()) {
                pair.add(person.country());
            }
        }
        var all = attendance.countries(sentence).size();
        return pair.size() == 2 && all > 2 && isPresentAt(sentence, signed) ? pair : null;
    }

    private boolean isPresentAt(Sentence sentence, int at) {
        return scene.realityAt(sentence, at) == Reality.HAPPENED;
    }

    /** 'Putin and Rahmon had the palace to themselves. Their talks produced 16 papers.' */
    private @Nullable Set<String> pairOfTalks(Sentence sentence) {
        var pair = attendance.countries(sentence);
        var next = sentence.index() + 1;
        if (pair.size() != 2
                || !attendance.led().containsAll(pair)
                || next >= scene.text().sentences().size()) {
            return null;
        }
        var behind = scene.text().sentences().get(next);
        var same = behind.line().paragraph() == sentence.line().paragraph();
        var talks = behind.has(Kind.MEETING) || behind.has(Kind.BOTH);
        return same
                        && talks
                        && behind.has(Kind.DOCUMENT)
                        && attendance.countries(behind).isEmpty()
                ? pair
                : null;
    }
}
