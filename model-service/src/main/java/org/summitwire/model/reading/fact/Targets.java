package org.summitwire.model.reading.fact;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes goals in numbers that the parties set. */
public final class Targets {

    private static final String RULE = "<goal> <amount>";
    private static final int FAR = 22;
    private static final int BEHIND = 9;
    private static final int CLOSE = 2;

    private final Scene scene;
    private final Deadlines deadlines;
    private final Multiples multiples;

    public Targets(Scene scene) {
        this.scene = scene;
        this.deadlines = new Deadlines(scene);
        this.multiples = new Multiples(scene, deadlines);
    }

    /** The targets of a meeting; what it took is told to the rules for pledges. */
    public Set<String> read(Gathering gathering, Findings findings) {
        var told = new HashSet<String>();
        for (var sentence : gathering.sentences()) {
            var conversions = new Conversions(scene, sentence);
            for (var amount : scene.amounts(sentence)) {
                if (amount.unit() == null || conversions.isConversion(amount)) {
                    continue;
                }
                if (isDropped(sentence, amount, findings)) {
                    continue;
                }
                var cue = cue(sentence, amount);
                var doubt = cue < 0 ? null : reasonAgainst(sentence, amount);
                if (doubt != null) {
                    findings.pass(doubt, scene.text().evidence(sentence, amount.from(), amount.to()), RULE);
                } else if (cue >= 0) {
                    if (told.add(amount.key())) {
                        add(gathering, sentence, amount, cue, conversions, findings);
                    }
                }
            }
        }
        for (var sentence : gathering.sentences()) {
            multiples.read(sentence, gathering, findings);
        }
        return told;
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
                Measures.near(clause, amount.from(), amount.to()),
                amount.quantity(),
                deadline.by(),
                deadline.period(),
                conversions.of(amount, scene, findings),
                evidence.quote());
        findings.add(target, Stage.AGREED, sentence, evidence, RULE);
    }

    /** '$20 billion, not $30 billion', 'trade stands at $3 billion' */
    private boolean isDropped(Sentence sentence, Amount amount, Findings findings) {
        var evidence = scene.text().evidence(sentence, amount.from(), amount.to());
        if (sentence.is(amount.from() - 1, Kind.NEGATION)) {
            findings.pass(Reason.NEGATED, evidence, RULE);
            return true;
        }
        var clause = Clause.around(sentence, amount.number());
        var cue = cueBefore(clause, amount);
        var against = against(clause, amount, cue);
        var promised = lastBefore(clause, Kind.PLEDGE, amount);
        if (cue < 0 && against > promised && cue(sentence, amount) < 0) {
            findings.pass(Reason.NOT_A_TARGET, evidence, RULE);
        }
        return false;
    }

    /** The piece that makes it a goal; -1 where none does. */
    private int cue(Sentence sentence, Amount amount) {
        if (isBaseline(sentence, amount)) {
            return -1;
        }
        var clause = Clause.around(sentence, amount.number());
        var before = cueBefore(clause, amount);
        var against = Math.max(against(clause, amount, before), lastBefore(clause, Kind.PLEDGE, amount));
        if (before > against && amount.from() - before < FAR) {
            return before;
        }
        var behind = sentence.find(Kind.GOAL_VERB, amount.number() + 1, Math.min(clause.to(), amount.to() + BEHIND));
        var close = behind >= 0 && behind - amount.to() <= CLOSE;
        return against < clause.from() || close ? behind : -1;
    }

    /** A goal named, or agreed in so many words: 'agreed to lift trade to'. */
    private static int cueBefore(Clause clause, Amount amount) {
        var named = Math.max(lastBefore(clause, Kind.TARGET, amount), lastBefore(clause, Kind.GOAL_VERB, amount));
        var raise = lastBefore(clause, Kind.RAISE, amount);
        var agreed = raise < 0 ? -1 : clause.sentence().find(Kind.AGREE, clause.from(), raise);
        return Math.max(named, agreed);
    }

    /** Words like 'reach' speak against a goal only where none is named before them. */
    private static int against(Clause clause, Amount amount, int cue) {
        var sentence = clause.sentence();
        for (var at = amount.from() - 1; at >= clause.from(); at--) {
            var weak = sentence.at(at).is(Kind.NOT_A_TARGET, "WEAK") && cue >= 0;
            if (sentence.is(at, Kind.NOT_A_TARGET) && !weak) {
                return at;
            }
        }
        return -1;
    }

    private static int lastBefore(Clause clause, Kind kind, Amount amount) {
        var at = clause.sentence().findBefore(kind, amount.from());
        return at >= clause.from() ? at : -1;
    }

    private static boolean isBaseline(Sentence sentence, Amount amount) {
        return sentence.is(amount.from() - 1, Kind.BASELINE) || sentence.is(amount.from() - 2, Kind.BASELINE);
    }

    private @Nullable Reason reasonAgainst(Sentence sentence, Amount amount) {
        return switch (scene.realityAt(sentence, amount.number())) {
            case RECALLED -> Reason.RECALLED;
            case PROPOSED -> Reason.PROPOSED;
            case DENIED -> Reason.NEGATED;
            case HAPPENED, PLANNED, HOPED, NOT_YET -> null;
        };
    }
}
