package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.fact.InitiativeNames.Name;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Knows an initiative by what is done for it: a document on it, money for it, a goal that it is to reach. */
final class InitiativeServices {

    private static final int NEAR = 3;
    private static final int OPENING = 2;
    private static final int ON_DOCUMENT = 8;

    private final Scene scene;

    InitiativeServices(Scene scene) {
        this.scene = scene;
    }

    /** What was signed is on it, what was promised is for it, a goal is set for it. */
    boolean isServed(Sentence sentence, Name name) {
        if (scene.realityAt(sentence, name.head()) == Reality.HOPED) {
            return false;
        }
        if (isPaidFor(sentence, name)) {
            return true;
        }
        var placed = name.from() <= OPENING || isLinked(sentence, name.from());
        if (placed && isAimedAt(sentence) && !scene.amounts(sentence).isEmpty()) {
            return true;
        }
        var done = sentence.has(Kind.STAGE) || sentence.has(Kind.ONE) || sentence.has(Kind.COPULA);
        return done && isSubject(sentence, name);
    }

    /** 'a memorandum on the Andean Corridor' */
    static boolean isSubject(Sentence sentence, Name name) {
        var document = sentence.find(Kind.DOCUMENT, name.from() - ON_DOCUMENT, name.from());
        return document >= 0 && isLinked(sentence, name.from());
    }

    /** 'promised $20 million for the Andean Corridor' */
    static boolean isPaidFor(Sentence sentence, Name name) {
        return (sentence.has(Kind.PLEDGE) || sentence.has(Kind.OFFER))
                && (sentence.find(Kind.PURPOSE, name.from() - NEAR, name.from()) >= 0
                        || sentence.is(name.from() - 1, Kind.UNDER));
    }

    private static boolean isAimedAt(Sentence sentence) {
        return sentence.has(Kind.GOAL_VERB) || sentence.has(Kind.TARGET);
    }

    /** A word like 'on' or 'di' stands before, but none that joins it to a party. */
    private static boolean isLinked(Sentence sentence, int from) {
        var at = from - 1;
        while (at > 0 && sentence.at(at).isAny(Kind.ARTICLE, Kind.DEFINITE)) {
            at--;
        }
        return at >= 0
                && sentence.at(at).isAny(Kind.TOPIC, Kind.TITLE_LINK, Kind.LOCATIVE, Kind.LAUNCH)
                && !sentence.at(at).isAny(Kind.AND, Kind.WITH);
    }
}
