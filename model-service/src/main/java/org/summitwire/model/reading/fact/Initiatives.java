package org.summitwire.model.reading.fact;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.fact.InitiativeNames.Name;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Folding;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes initiatives, partnerships and corridors that have a name and were launched or taken forward. */
public final class Initiatives {

    /** Articles and adjectives between a verb of founding and the name: 'set up a permanent Joint Council' */
    private static final int BOUND = 5;

    private static final int NEAR = 3;
    private static final int GOES_ON = 6;
    private static final int OPENING = 2;
    private static final int CALLED_BEHIND = 8;

    private final Scene scene;
    private final InitiativeServices services;

    public Initiatives(Scene scene) {
        this.scene = scene;
        this.services = new InitiativeServices(scene);
    }

    public void read(Gathering gathering, Findings findings) {
        var told = new HashSet<String>();
        var launched = false;
        var sentences = gathering.sentences();
        for (var number = 0; number < sentences.size(); number++) {
            var sentence = sentences.get(number);
            var forward = InitiativeDeeds.isTakenForward(sentence)
                    || (number + 1 < sentences.size() && InitiativeDeeds.isTakenUp(sentences.get(number + 1)));
            var goesOn = launched && !Questions.isOne(sentence) && sentence.find(Kind.INITIATIVE, 0, GOES_ON) >= 0;
            launched |= forward && sentence.has(Kind.INITIATIVE);
            var end = 0;
            for (var at = 0; at < sentence.size(); at++) {
                var name = name(sentence, at, end, forward || goesOn);
                if (name != null && name.from() >= end) {
                    add(sentence, name, told, findings);
                    end = name.to();
                    at = Math.max(at, end - 1);
                }
            }
        }
    }

    private void add(Sentence sentence, Name name, Set<String> told, Findings findings) {
        var evidence = scene.text().evidence(sentence, name.from(), name.to());
        if (told.add(Folding.fold(evidence.quote()).replaceAll("\\W+", " "))) {
            findings.add(new Fact.Initiative(evidence.quote()), Stage.AGREED, sentence, evidence, name.rule());
        }
    }

    private @Nullable Name name(Sentence sentence, int at, int taken, boolean forward) {
        var piece = sentence.at(at);
        if (piece.isMark('"')) {
            return quoted(sentence, at, forward);
        }
        if (piece.is(Kind.CALLED)) {
            var called = InitiativeNames.called(sentence, at);
            return called == null || isDoubtful(sentence, called) ? null : called;
        }
        if (piece.is(Kind.UPGRADE)) {
            return forward && !isDoubtful(sentence, at) && !isToCome(sentence, at) && !isBeside(sentence, at)
                    ? new Name(at, at + 1, at, "<upgrade>")
                    : null;
        }
        if (piece.is(Kind.FORUM) && isKnownInitiative(sentence, at)) {
            return isDoubtful(sentence, at) ? null : InitiativeNames.known(sentence, at);
        }
        var name = piece.is(Kind.INITIATIVE) ? InitiativeNames.around(sentence, at) : null;
        if (name == null || isText(sentence, name) || isSpokenOf(sentence, name) || isDoubtful(sentence, name)) {
            return null;
        }
        return isTold(sentence, name, forward) || isJoined(sentence, taken, name) ? name : null;
    }

    /** 'endorsed the Andean Water Framework': a text, and a document */
    private static boolean isText(Sentence sentence, Name name) {
        if (sentence.is(name.from() - 1, Kind.NEGOTIATION)) {
            return true; // 'Perundingan Kemitraan Ekonomi'
        }
        var head = sentence.at(name.head());
        return head.isAny(Kind.TITLED, Kind.PLAIN, Kind.DOCUMENT)
                && !head.is(Kind.NAME_IF_SIGNED)
                && sentence.find(Kind.STAGE, name.from() - OPENING, name.from()) >= 0;
    }

    /** 'Critics say that the Andean Corridor will harm forests' */
    private static boolean isSpokenOf(Sentence sentence, Name name) {
        var onlooker = sentence.find(Kind.ONLOOKER, 0, name.from());
        return (onlooker == 0 || (onlooker > 0 && !sentence.at(onlooker).isCapital())) && Onlookers.speak(sentence);
    }

    /** 'set up a Solidarity Fund and an Arab Centre': joined to one that was taken, it is taken as well. */
    private static boolean isJoined(Sentence sentence, int taken, Name name) {
        return taken > 0
                && (sentence.is(taken, Kind.AND) || sentence.isMark(taken, ','))
                && name.from() >= taken
                && name.from() - taken <= NEAR;
    }

    /** A format of states through which something is done, and no organisation. */
    private static boolean isKnownInitiative(Sentence sentence, int at) {
        var piece = sentence.at(at);
        return piece.words().indexOf(' ') > 0
                && !piece.isAny(Kind.ORGANISATION, Kind.MEETING)
                && sentence.find(Kind.UNDER, at - 2, at) >= 0;
    }

    private boolean isTold(Sentence sentence, Name name, boolean forward) {
        if (isHost(sentence, name)) {
            return false;
        }
        if (sentence.at(name.head()).is(Kind.INITIATIVE, "BODY")) {
            return NewBodies.isNew(sentence, name)
                    || isCalled(sentence, name)
                    || isFunding(sentence, name)
                    || InitiativeServices.isPaidFor(sentence, name)
                    || (InitiativeServices.isSubject(sentence, name) && NewBodies.isMeant(sentence, name.from()))
                    || InitiativeNews.isIntroduced(sentence, name);
        }
        return forward
                || isNamed(sentence, name)
                || isCarried(sentence, name)
                || InitiativeNews.isOutcome(sentence, name)
                || services.isServed(sentence, name)
                || (InitiativeNews.isOne(sentence, name)
                        && (!isToCome(sentence, name.head()) || isJointPlan(sentence, name)));
    }

    /** 'the first summit of the Andean Forum': the meeting's own forum */
    private static boolean isHost(Sentence sentence, Name name) {
        var meeting = sentence.find(Kind.MEETING, name.from() - NEAR, name.from());
        return meeting >= 0 && sentence.at(meeting).is(Kind.MEETING, "HIGH") && sentence.is(name.head(), Kind.MEETING);
    }

    /** 'through the Andean Corridor', 'called the Andean Corridor' */
    private static boolean isNamed(Sentence sentence, Name name) {
        return isUnder(sentence, name) || isCalled(sentence, name);
    }

    private static boolean isUnder(Sentence sentence, Name name) {
        return sentence.find(Kind.UNDER, name.from() - NEAR, name.from()) >= 0;
    }

    private static boolean isCalled(Sentence sentence, Name name) {
        return !sentence.is(name.head(), Kind.MEETING)
                && sentence.find(Kind.CALLED, name.from() - NEAR, name.from()) >= 0;
    }

    /** Money flows through or into a fund; through an agency a state does its business. */
    private static boolean isFunding(Sentence sentence, Name name) {
        return sentence.at(name.head()).is(Kind.MEASURE, "FINANCING")
                && (isUnder(sentence, name) || isCarried(sentence, name));
    }

    /** A name in quotes, of an initiative or right behind a word that says so. */
    private @Nullable Name quoted(Sentence sentence, int at, boolean forward) {
        var name = sentence.find(Kind.SAY, at - 2, at) >= 0 ? null : InitiativeNames.quoted(sentence, at);
        if (name == null || isDoubtful(sentence, name)) {
            return null;
        }
        if (name.head() < 0 && InitiativeDeeds.isTitle(sentence, at)) {
            return null;
        }
        var called = sentence.find(Kind.CALLED, at - 2, at) >= 0
                || sentence.find(Kind.CALLED, name.to() + 1, name.to() + CALLED_BEHIND) >= 0;
        var noun = sentence.is(at - 1, Kind.INITIATIVE)
                || sentence.is(name.to() + 1, Kind.INITIATIVE)
                || (forward && InitiativeAsides.isExplained(sentence, name.to() + 1));
        return called || noun || (forward && name.head() >= 0) ? name : null;
    }

    /** 'The Andean Corridor gets a secretariat', 'Andean Corridor: trains from 2027' */
    private static boolean isCarried(Sentence sentence, Name name) {
        var opens = name.from() <= OPENING;
        if (opens && sentence.isMark(name.to(), ':')) {
            return true;
        }
        var last = InitiativeWords.behindJoined(sentence, name.to());
        var verb = sentence.find(Kind.CARRIED, last, last + NEAR);
        return (verb >= 0 && sentence.find(Kind.RELATIVE, last, verb) < 0) || (opens && isToDo(sentence, name));
    }

    /** 'The Andean Facility, to be run by a bank, will offer loans' */
    private static boolean isToDo(Sentence sentence, Name name) {
        var verb = InitiativeAsides.withoutAside(sentence, name.to());
        var last = verb == name.to() ? verb + OPENING : verb + 1;
        return sentence.find(Kind.PLAN, verb, last) >= 0
                || sentence.find(Kind.PLEDGE, verb, last) >= 0
                || (verb > name.to() && sentence.find(Kind.CARRIED, verb, last) >= 0);
    }

    /** 'ten years after the strategic partnership was launched', 'from a comprehensive partnership to' */
    private static boolean isBeside(Sentence sentence, int at) {
        var left = sentence.is(at - 1, Kind.ARTICLE) ? at - 2 : at - 1;
        return sentence.find(Kind.SUBORDINATE, at - NEAR, at) >= 0
                || (sentence.is(left, Kind.BASELINE) && sentence.is(left, Kind.OF));
    }

    private boolean isToCome(Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return reality == Reality.PLANNED || reality == Reality.NOT_YET || reality == Reality.HOPED;
    }

    /** 'The two sides will step up work on the Andean Corridor' */
    private boolean isJointPlan(Sentence sentence, Name name) {
        return scene.realityAt(sentence, name.head()) == Reality.PLANNED && Together.act(sentence, name.from());
    }

    private boolean isDoubtful(Sentence sentence, Name name) {
        return sentence.find(Kind.HOPE, name.from(), name.to()) < 0 // 'Hope and Harvest Initiative'
                && isDoubtful(sentence, name.head() < 0 ? name.from() : name.head())
                && !isOnlyDated(sentence, name);
    }

    /** 'agreed to go on with the Andean Corridor, first presented last year': only the aside is of the past. */
    private boolean isOnlyDated(Sentence sentence, Name name) {
        var clause = Clause.around(sentence, name.from());
        var before = new Clause(sentence, clause.from(), name.to());
        return sentence.isMark(name.to(), ',')
                && (before.has(Kind.LAUNCH) || before.has(Kind.AGREE))
                && scene.realityAt(sentence, name.from()) == Reality.RECALLED
                && !scene.isRecalled(before);
    }

    private boolean isDoubtful(Sentence sentence, int at) {
        return switch (scene.realityAt(sentence, at)) {
            case RECALLED, DENIED, PROPOSED, HOPED, NOT_YET -> true;
            default -> isRefused(sentence, at);
        };
    }

    /** 'did not launch the Andean Corridor', 'urged his guests to open it' */
    private static boolean isRefused(Sentence sentence, int at) {
        var deed = sentence.findBefore(Kind.LAUNCH, at);
        return deed > 0
                && at - deed <= BOUND + NEAR
                && (sentence.at(deed - 1).isAny(Kind.NEGATION, Kind.NOT_YET) || isAskedFor(sentence, deed))
                && Clause.isOne(sentence, deed, at);
    }

    private static boolean isAskedFor(Sentence sentence, int deed) {
        var wish = sentence.find(Kind.HOPE, deed - BOUND, deed);
        return wish >= 0 && sentence.at(wish).is(Kind.HOPE, "DEED");
    }
}
