package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells who took part in a meeting from who is only spoken of. */
final class Presence {

    private static final int STANDS_IN = 3;
    private static final int SEATED_WITHIN = 8;
    private static final int LISTED_WITHIN = 24;
    private static final int SAID_WHEN = 3;
    private static final int SOURCE_WITHIN = 4;
    private static final int WITNESS_WITHIN = 12;

    /** Where so few were to meet, each who is named was to come. */
    private static final int FEW = 8;

    private static final int SENT_WITHIN = 8;
    private static final int PLACED = 7;

    private final Scene scene;
    private final Gathering gathering;
    private final Homes homes;
    private final Absence absence;

    Presence(Scene scene, Gathering gathering, Homes homes) {
        this.scene = scene;
        this.gathering = gathering;
        this.homes = homes;
        this.absence = new Absence(gathering);
    }

    boolean tookPart(Person person) {
        if ((person.aside() && !isSeated(person)) || isGone(person) || absence.of(person) || isOfAnotherDay(person)) {
            return false;
        }
        var speaksForState = isHead(person) || person.standing() == Person.Standing.HIGH;
        var reality = scene.realityAt(person.sentence(), person.from());
        if (reality == Reality.RECALLED && !speaks(person) && (!speaksForState || isRecalled(person))) {
            return false;
        }
        var cancelled = gathering.occasion().status() == MeetingStatus.CANCELLED;
        var few = !gathering.parties().isEmpty() && gathering.parties().size() <= FEW;
        if (cancelled && !few && !wasToCome(person.sentence())) {
            return false;
        }
        var leads = speaksForState || person.role() == Role.ORGANISATION_HEAD;
        var ranks = isHead(person) || person.role() == Role.ORGANISATION_HEAD;
        return (leads && isParty(person))
                || (!ranks
                        && !onlyTells(person)
                        && !isOutsider(person)
                        && (attends(person.sentence())
                                || wasSent(person)
                                || attendsNext(person)
                                || isBesideOther(person)
                                || promises(person)));
    }

    /** 'was welcomed by Emperor Naruhito on Tuesday', where the talks were on Wednesday, and he is told of no more. */
    private boolean isOfAnotherDay(Person person) {
        var start = gathering.start();
        var end = gathering.occasion().end();
        var days =
                scene.days(person.sentence()).stream().filter(it -> !it.vague()).toList();
        if (start == null
                || end == null
                || days.isEmpty()
                || !gathering.isHeld()
                || !person.sentence().has(Kind.MEET)) {
            return false;
        }
        var others = days.stream()
                .allMatch(it -> it.end(false).isBefore(start)
                        || (it.start(false).isAfter(end) && !it.start(false).isAfter(scene.published())));
        return others
                && gathering.people().stream()
                        .noneMatch(it -> it.sentence() != person.sentence()
                                && it.country().equals(person.country())
                                && it.name().equals(person.name()))
                && gathering.people().stream()
                        .anyMatch(it -> it.sentence() != person.sentence()
                                && isHead(it)
                                && it.country().equals(person.country()));
    }

    /** A third in a meeting of two, of whom nothing says that he sat there. */
    private boolean isOutsider(Person person) {
        return gathering.isBilateral()
                && !gathering.parties().contains(person.country())
                && !person.sentence().has(Kind.SEATED)
                && !person.sentence().has(Kind.WITNESS);
    }

    /** 'Australia sent its foreign minister, A' */
    private static boolean wasSent(Person person) {
        return person.sentence().find(Kind.SENDS, person.from() - SENT_WITHIN, person.from()) >= 0;
    }

    /** 'They met on Monday, Deputy Minister A told reporters': who tells it need not have been there. */
    private boolean onlyTells(Person person) {
        var sentence = person.sentence();
        var source = sentence.find(Kind.ACCORDING, person.from() - SOURCE_WITHIN, person.from()) >= 0;
        var says = sentence.is(person.to(), Kind.SAY)
                || (sentence.isMark(person.to(), ',') && sentence.is(person.to() + 1, Kind.SAY));
        var tells = source || (says && !saysAtIt(person) && !promises(person));
        return tells && !sentence.has(Kind.SEATED) && sentence.findBefore(Kind.ATTEND, person.from()) < 0;
    }

    /**
     * 'The minister told the summit', 'said on the first day of the summit': where more than two meet, who speaks is
     * there.
     */
    private boolean saysAtIt(Person person) {
        var sentence = person.sentence();
        return !gathering.isBilateral()
                && gathering.isHeld()
                && (sentence.find(Kind.MEETING, person.to()) >= 0 || sentence.find(Kind.FORUM, person.to()) >= 0);
    }

    /** 'Minister A announced $30 million': where more than two meet, who promises there is there. */
    private boolean promises(Person person) {
        var sentence = person.sentence();
        return !gathering.isBilateral()
                && gathering.isHeld()
                && person.standing() != Person.Standing.BYSTANDER
                && sentence.find(Kind.SAY, person.to(), person.to() + 2) >= 0
                && sentence.has(Kind.PLEDGE)
                && sentence.has(Kind.CURRENCY);
    }

    /** Who held an office once takes part only where that is told right behind the name. */
    private static boolean isGone(Person person) {
        return person.former() && person.sentence().find(Kind.ATTEND, person.to(), person.to() + STANDS_IN) < 0;
    }

    /** 'the ambassador, A, sat beside them', 'accompanied by the ambassador, A' */
    private static boolean isSeated(Person person) {
        var sentence = person.sentence();
        if (person.standing() != Person.Standing.AIDE || !sentence.has(Kind.SEATED)) {
            return false;
        }
        var behind = sentence.find(Kind.SEATED, person.to(), person.to() + SEATED_WITHIN) >= 0;
        var listed = sentence.find(Kind.SEATED, person.from() - LISTED_WITHIN, person.from()) >= 0;
        return behind || listed || sentence.find(Kind.ESCORT, 0, person.from()) >= 0;
    }

    /** 'Putin said trade had grown last year': what is said is past, and who says it is there. */
    private static boolean speaks(Person person) {
        var sentence = person.sentence();
        return (isHead(person) || person.role() == Role.ORGANISATION_HEAD)
                && sentence.is(person.to(), Kind.SAY)
                && sentence.find(Kind.RECALL, 0, person.from()) < 0
                && sentence.find(Kind.RECALL, person.to(), person.to() + SAID_WHEN) < 0;
    }

    /** 'Norway was to receive', 'had confirmed that they would come': not who only called a meeting off. */
    private static boolean wasToCome(Sentence sentence) {
        return attends(sentence) || sentence.has(Kind.VISIT) || sentence.has(Kind.HOPE) || sentence.has(Kind.HOST);
    }

    /** 'Vice President A left tonight. He stands in for B.' */
    private boolean attendsNext(Person person) {
        var index = person.sentence().index() + 1;
        var sentences = scene.text().sentences();
        if (index >= sentences.size()) {
            return false;
        }
        var next = sentences.get(index);
        var last = gathering.peopleIn(person.sentence());
        var placed = next.find(Kind.LOCATIVE, 0, 1) >= 0; // 'Di Kazan, Rusia, ia mewakili'
        return next.find(Kind.PRONOUN, 0, placed ? PLACED : 2) >= 0
                && (next.has(Kind.ATTEND) || next.has(Kind.SEATED))
                && last.get(last.size() - 1).from() == person.from();
    }

    private static boolean isHead(Person person) {
        return person.role() == Role.HEAD_OF_STATE || person.role() == Role.HEAD_OF_GOVERNMENT;
    }

    /** Whether the past is told between the commas where the person stands, or from the start of the sentence. */
    private boolean isRecalled(Person person) {
        var sentence = person.sentence();
        var from = person.from();
        while (from > 0 && !sentence.isMark(from - 1, ',')) {
            from--;
        }
        var to = person.to();
        while (to < sentence.size() && !sentence.isMark(to, ',')) {
            to++;
        }
        return scene.isRecalled(new Clause(sentence, from, to));
    }

    private boolean isParty(Person person) {
        return gathering.isBilateral()
                ? gathering.parties().contains(person.country()) || isWitness(person) || isReceivedWith(person)
                : person.role() == Role.ORGANISATION_HEAD
                        || gathering.includes(person.country())
                        || (gathering.hasGuests() && person.sentence().has(Kind.ATTEND));
    }

    /** 'A received B, Prime Minister C and Prime Minister D': in one row with whom the meeting is with. */
    private boolean isReceivedWith(Person person) {
        var sentence = person.sentence();
        var met = sentence.find(Kind.MEET, 0);
        var people = gathering.peopleIn(sentence);
        return met >= 0
                && people.stream()
                        .anyMatch(it -> it.from() < met && gathering.parties().contains(it.country()))
                && people.stream()
                        .anyMatch(it -> it.from() > met
                                && it.to() <= person.from()
                                && gathering.parties().contains(it.country())
                                && Absence.isRowOfNames(sentence, it.to(), person.from()));
    }

    /** 'A witnessed the signing', 'sebagai saksi': a third in a meeting of two. */
    private static boolean isWitness(Person person) {
        return person.sentence().find(Kind.WITNESS, person.to(), person.to() + WITNESS_WITHIN) >= 0;
    }

    /** Two officials of both parties in one sentence work together, whatever at. */
    private boolean isBesideOther(Person person) {
        var acts = person.sentence().has(Kind.AGREE)
                || person.sentence().has(Kind.LAUNCH)
                || person.sentence().has(Kind.DRAFTED)
                || person.sentence().has(Kind.PLAN)
                || !person.sentence().has(Kind.SAY);
        return gathering.isBilateral()
                && acts
                && gathering.peopleIn(person.sentence()).stream()
                        .map(homes::placed)
                        .anyMatch(it ->
                                it.role() == person.role() && !it.country().equals(person.country()));
    }

    private static boolean attends(Sentence sentence) {
        return sentence.has(Kind.ATTEND)
                || sentence.has(Kind.MEET)
                || sentence.has(Kind.STAGE)
                || sentence.has(Kind.MEETING);
    }
}
