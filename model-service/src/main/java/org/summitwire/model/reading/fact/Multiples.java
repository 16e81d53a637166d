package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears goals without a sum: 'agreed to double trade by 2030'. Where a sum is told too, the sum is the goal. */
final class Multiples {

    private static final String RULE = "<goal> <multiple>";
    private static final int REACH = 12;
    private static final int DUTIES_WITHIN = 4;
    private static final String SHARE = "P";

    private final Scene scene;
    private final Deadlines deadlines;
    private final Levels levels;

    Multiples(Scene scene, Deadlines deadlines) {
        this.scene = scene;
        this.levels = new Levels(scene);
        this.deadlines = deadlines;
    }

    /** @param sums what goals in sums count; a multiple of the same is the same goal */
    void read(Sentence sentence, Gathering gathering, Set<Measure> sums, Findings findings) {
        var at = sentence.find(Kind.MULTIPLE, 0);
        if (at < 0) {
            return;
        }
        var clause = Purposes.withOpening(Clause.around(sentence, at));
        var next = sentence.find(Kind.MULTIPLE, at + 1, clause.to());
        while (next >= 0 && !sentence.is(next - 1, Kind.AND)) {
            next = sentence.find(Kind.MULTIPLE, next + 1, clause.to());
        }
        var end = next < 0 ? clause.to() : next;
        read(new Clause(sentence, clause.from(), end), cue(clause, at), at, gathering, sums, findings);
        if (next >= 0) {
            // 'agreed to double trade and triple investment'
            read(new Clause(sentence, next, clause.to()), cue(clause, at), next, gathering, sums, findings);
        }
    }

    private void read(Clause clause, int cue, int at, Gathering gathering, Set<Measure> sums, Findings findings) {
        var sentence = clause.sentence();
        if (sums.contains(Measures.near(clause, at, at + 1))) {
            return;
        }
        var reality = scene.realityAt(sentence, at);
        var told = reality == Reality.HAPPENED
                || reality == Reality.PLANNED
                || (reality == Reality.HOPED
                        && (Duties.isAgreed(sentence, at)
                                || Duties.isWritten(sentence)
                                || (cue >= 0 && Purposes.isWanted(sentence, cue))));
        var others = sentence.is(cue, Kind.OBLIGE) && isOfOthers(sentence, at);
        if (cue < 0
                || !told
                || others
                || hasSum(clause)
                || isOfDuties(sentence, at)
                || Goals.isOfOthers(gathering, sentence, cue)) {
            return;
        }
        var must = sentence.is(cue, Kind.OBLIGE) && !sentence.at(cue).isAny(Kind.AGREE, Kind.GOAL_VERB, Kind.TARGET);
        if (must && !Duties.isJoint(sentence) && !sentence.has(Kind.YEARS) && !sentence.has(Kind.BY)) {
            return; // 'artinya mesti melompat empat kali lipat': what follows from a sum
        }
        var last = sentence.findBefore(Kind.MULTIPLE, Math.min(clause.to(), at + REACH));
        var amount = amount(at, last, requireNonNull(sentence.at(last).value(Kind.MULTIPLE)));
        var start = gathering.start() == null ? scene.published() : gathering.start();
        var deadline = deadlines.near(clause, amount, start.getYear());
        var evidence = scene.text().evidence(sentence, Math.min(cue, at), Math.max(last + 1, deadline.to()));
        var target = new Fact.Target(
                Measures.near(clause, at, last + 1),
                amount.quantity(),
                deadline.by(),
                deadline.period(),
                List.of(),
                evidence.quote());
        findings.add(target, Stage.AGREED, sentence, evidence, RULE);
    }

    /** 'Analysts say that demand will be doubled' */
    private static boolean isOfOthers(Sentence sentence, int at) {
        var forecast = sentence.find(Kind.NOT_A_TARGET, 0, at);
        return Onlookers.speak(sentence)
                || (forecast >= 0 && !sentence.at(forecast).is(Kind.NOT_A_TARGET, "WEAK"));
    }

    /** 'double' is twice; 'by half' is a share (P50). */
    private static Amount amount(int first, int last, String told) {
        var share = told.startsWith(SHARE);
        var value = new BigDecimal(share ? told.substring(SHARE.length()) : told);
        return new Amount(first, first, last + 1, value, share ? "percent" : "multiple", Bound.EXACT);
    }

    private static int cue(Clause clause, int at) {
        var sentence = clause.sentence();
        for (var kind : new Kind[] {Kind.AGREE, Kind.GOAL_VERB, Kind.TARGET, Kind.OBLIGE, Kind.WISH}) {
            var cue = sentence.find(kind, Math.max(clause.from(), at - REACH), at + 1);
            if (cue >= 0 && (kind != Kind.WISH || Duties.isJoint(sentence))) {
                return cue;
            }
        }
        return Deadlines.named(sentence, Math.max(clause.from(), at - REACH), at);
    }

    /** 'halve tariffs' */
    private static boolean isOfDuties(Sentence sentence, int at) {
        for (var i = at + 1; i < Math.min(sentence.size(), at + DUTIES_WITHIN); i++) {
            if (sentence.is(i, Kind.PRICE) && !sentence.at(i).is(Kind.PRICE, "WEAK")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSum(Clause clause) {
        return scene.amounts(clause.sentence()).stream()
                .anyMatch(it -> it.isMoney()
                        && it.from() >= clause.from()
                        && it.to() <= clause.to()
                        && !levels.isLevel(clause.sentence(), it));
    }
}
