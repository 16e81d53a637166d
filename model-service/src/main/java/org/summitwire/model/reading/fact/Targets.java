package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes goals in numbers that the parties set. */
public final class Targets {

    private static final String RULE = "<goal> <amount>";
    private static final int FAR = 22;
    private static final int BEHIND = 9;

    private final Scene scene;
    private final Deadlines deadlines;

    public Targets(Scene scene) {
        this.scene = scene;
        this.deadlines = new Deadlines(scene);
    }

    /** The targets of a meeting; what it took is told to the rules for pledges. */
    public Set<Amount> read(Gathering gathering, Findings findings) {
        var taken = new HashSet<Amount>();
        var told = new HashSet<String>();
        for (var sentence : gathering.sentences()) {
            var conversions = new Conversions(scene, sentence);
            for (var amount : scene.amounts(sentence)) {
                if (amount.unit() == null || conversions.isConversion(amount)) {
                    continue;
                }
                var cue = cue(sentence, amount);
                if (cue >= 0) {
                    taken.add(amount);
                    if (told.add(amount.value().stripTrailingZeros() + requireNonNull(amount.unit()))) {
                        add(gathering, sentence, amount, cue, conversions, findings);
                    }
                }
            }
        }
        return taken;
    }

    private void add(
            Gathering gathering,
            Sentence sentence,
            Amount amount,
            int cue,
            Conversions conversions,
            Findings findings) {
        var clause = Clause.around(sentence, amount.number());
        var start = gathering.start() == null ? scene.published() : gathering.start();
        var deadline = deadlines.near(clause, amount, start.getYear());
        var from = Math.min(cue, amount.from());
        var to = Math.max(amount.to(), Math.max(deadline.to(), cue + 1));
        var evidence = scene.text().evidence(sentence, from, to);
        var target = new Fact.Target(
                measure(clause, amount),
                amount.quantity(),
                deadline.by(),
                deadline.period(),
                conversions.of(amount, scene, findings),
                evidence.quote());
        findings.add(target, Stage.AGREED, sentence, evidence, RULE);
    }

    /** The piece that makes it a goal; -1 where none does. */
    private int cue(Sentence sentence, Amount amount) {
        var clause = Clause.around(sentence, amount.number());
        var reality = scene.realityAt(sentence, amount.number());
        if (reality == Reality.RECALLED || isBaseline(sentence, amount)) {
            return -1;
        }
        var before = Math.max(lastBefore(clause, Kind.TARGET, amount), lastBefore(clause, Kind.GOAL_VERB, amount));
        var against = Math.max(lastBefore(clause, Kind.NOT_A_TARGET, amount), lastBefore(clause, Kind.PLEDGE, amount));
        if (before > against && amount.from() - before < FAR) {
            return before;
        }
        var behind = sentence.find(Kind.GOAL_VERB, amount.to(), Math.min(clause.to(), amount.to() + BEHIND));
        return against < clause.from() ? behind : -1;
    }

    private static int lastBefore(Clause clause, Kind kind, Amount amount) {
        var at = clause.sentence().findBefore(kind, amount.from());
        return at >= clause.from() ? at : -1;
    }

    private static boolean isBaseline(Sentence sentence, Amount amount) {
        return sentence.is(amount.from() - 1, Kind.BASELINE) || sentence.is(amount.from() - 2, Kind.BASELINE);
    }

    private static Measure measure(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var best = -1;
        for (var at = sentence.find(Kind.MEASURE, clause.from(), clause.to());
                at >= 0;
                at = sentence.find(Kind.MEASURE, at + 1, clause.to())) {
            if (best < 0 || distance(at, amount) < distance(best, amount)) {
                best = at;
            }
        }
        return best < 0
                ? Measure.OTHER
                : Measure.valueOf(requireNonNull(sentence.at(best).value(Kind.MEASURE)));
    }

    private static int distance(int at, Amount amount) {
        return at < amount.from() ? amount.from() - at : Math.max(0, at - amount.to() + 1);
    }

    static Reason reasonFor(Reality reality) {
        return reality == Reality.RECALLED ? Reason.RECALLED : Reason.NOT_A_TARGET;
    }
}
