package org.summitwire.model.reading.fact;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Sentence;

/** Takes goals in numbers that the parties set. */
public final class Targets {

    private static final String RULE = "<goal> <amount>";

    private final Scene scene;
    private final Deadlines deadlines;
    private final Purposes purposes;
    private final Multiples multiples;
    private final LocalDollars dollars;

    public Targets(Scene scene) {
        this.scene = scene;
        this.deadlines = new Deadlines(scene);
        this.purposes = new Purposes(scene);
        this.multiples = new Multiples(scene, deadlines);
        this.dollars = new LocalDollars(scene);
    }

    /** The targets of a meeting; what it took is told to the rules for pledges. */
    public Set<String> read(Gathering gathering, Findings findings) {
        var told = new HashSet<String>();
        var here = new HashSet<String>();
        var measures = EnumSet.noneOf(Measure.class);
        for (var sentence : gathering.sentences()) {
            if (scene.amounts(sentence).isEmpty()) {
                continue;
            }
            var conversions = new Conversions(scene, sentence);
            here.clear();
            for (var amount : scene.amounts(sentence)) {
                if (conversions.isConversion(amount)) {
                    continue;
                }
                var purpose = purposes.of(sentence, amount);
                if (purpose.reason() != null) {
                    findings.pass(purpose.reason(), scene.text().evidence(sentence, amount.from(), amount.to()), RULE);
                } else if (purpose.sense() == Purposes.Sense.TARGET
                        && !Goals.isOfOthers(gathering, sentence, purpose.cue())
                        && isNew(sentence, amount, told, here)) {
                    add(gathering, sentence, counted(sentence, amount), purpose.cue(), conversions, findings);
                    measures.add(Measures.near(Clause.around(sentence, amount.number()), amount.from(), amount.to()));
                }
            }
        }
        for (var sentence : gathering.sentences()) {
            multiples.read(sentence, gathering, measures, findings);
        }
        return told;
    }

    /** '10 gigawatts of sun and 10 gigawatts of wind' are two where one sentence tells both. */
    private static boolean isNew(Sentence sentence, Amount amount, Set<String> told, Set<String> here) {
        var key = key(sentence, amount);
        var first = told.add(key);
        return here.add(key) ? first : !amount.isMoney();
    }

    /** The same for the same sum, however written; two equal numbers of different things in one sentence are two. */
    private static String key(Sentence sentence, Amount amount) {
        if (amount.unit() == null) {
            return amount.key() + " " + sentence.index();
        }
        return amount.isMoney()
                ? amount.key()
                : amount.key() + " "
                        + Measures.near(Clause.around(sentence, amount.number()), amount.from(), amount.to());
    }

    /** A bare number of visits or trainees is one of people. */
    private static Amount counted(Sentence sentence, Amount amount) {
        var people = amount.unit() == null
                && amount.value().compareTo(Purposes.MANY) >= 0
                && Purposes.isOfPeople(Clause.around(sentence, amount.number()), amount);
        return people ? amount.in("person") : amount;
    }

    private void add(
            Gathering gathering,
            Sentence sentence,
            Amount amount,
            int cue,
            Conversions conversions,
            Findings findings) {
        var clause = Purposes.withOpening(Clause.around(sentence, amount.number()));
        var start = gathering.start() == null ? scene.published() : gathering.start();
        var deadline = deadlines.told(clause, amount, start.getYear());
        var from = Math.min(cue, amount.from());
        var to = Math.max(amount.to(), Math.max(deadline.to(), cue + 1));
        var evidence = scene.text().evidence(sentence, from, to);
        var target = new Fact.Target(
                Measures.near(clause, amount),
                dollars.of(gathering, sentence, amount).quantity(),
                deadline.by(),
                deadline.period(),
                conversions.of(amount, scene, findings),
                evidence.quote());
        findings.add(target, Stage.AGREED, sentence, evidence, RULE);
    }
}
