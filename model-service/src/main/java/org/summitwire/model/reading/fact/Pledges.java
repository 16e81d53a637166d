package org.summitwire.model.reading.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes what a party promised to give. */
public final class Pledges {

    private static final String RULE = "<promise> <amount>";

    private final Scene scene;
    private final Purposes purposes;
    private final LocalDollars dollars;
    private PledgeParts parts;

    public Pledges(Scene scene) {
        this.scene = scene;
        this.purposes = new Purposes(scene);
        this.dollars = new LocalDollars(scene);
        this.parts = new PledgeParts(scene);
    }

    public void read(Gathering gathering, Set<String> targets, Findings findings) {
        var told = new HashSet<String>();
        var here = new HashSet<String>();
        parts = new PledgeParts(scene);
        for (var sentence : gathering.sentences()) {
            if (scene.amounts(sentence).isEmpty()) {
                continue;
            }
            var conversions = new Conversions(scene, sentence);
            here.clear();
            var cue = -1;
            for (var amount : scene.amounts(sentence)) {
                if (targets.contains(amount.key()) || conversions.isConversion(amount)) {
                    continue;
                }
                var purpose = purposes.of(sentence, amount);
                if (purpose.sense() == Purposes.Sense.PLEDGE && isNew(amount, told, here)) {
                    var counted = amount.unit() == null ? amount.in("person") : amount;
                    add(gathering, sentence, counted, purpose.cue(), conversions, findings);
                    cue = purpose.cue();
                } else if (purpose.sense() == Purposes.Sense.NEITHER && purpose.reason() == null) {
                    if (cue >= 0 && goesOn(gathering, sentence, amount) && isNew(amount, told, here)) {
                        add(gathering, sentence, amount, cue, conversions, findings);
                        continue;
                    }
                    var whole = parts.of(sentence, amount);
                    if (whole != null && isNew(amount, told, here)) {
                        addPart(whole, sentence, PledgeParts.inMoneyOf(whole, amount), conversions, findings);
                    }
                }
            }
        }
    }

    /** '$20m for Gaza and another $20m for Lebanon' are two. */
    private static boolean isNew(Amount amount, Set<String> told, Set<String> here) {
        var first = told.add(amount.key());
        return here.add(amount.key()) ? first : true;
    }

    /** 'Peru will lend $3 million, while Kenya $2 million': the verb is that of the one told before. */
    private boolean goesOn(Gathering gathering, Sentence sentence, Amount amount) {
        return amount.isMoney()
                && (new Givers(scene, gathering, sentence).listed(amount) >= 0
                        || Offers.isFromNext(sentence, amount)
                        || isUse(sentence, amount));
    }

    /** 'a package: $3 billion for roads, $2 billion for schools and $1 billion for health' */
    private static boolean isUse(Sentence sentence, Amount amount) {
        var before = amount.from() - 1;
        return (sentence.isMark(before, ',') || sentence.is(before, Kind.AND))
                && sentence.is(amount.to(), Kind.PURPOSE);
    }

    private void add(
            Gathering gathering,
            Sentence sentence,
            Amount amount,
            int cue,
            Conversions conversions,
            Findings findings) {
        var givers = new Givers(scene, gathering, sentence);
        var whole = parts.of(sentence, amount);
        var told = givers.giver(amount, cue);
        var giver = told == null && whole != null ? whole.giver() : told;
        if (giver == null && (Onlookers.speak(sentence) || Onlookers.isUnknown(sentence, cue, amount))) {
            return;
        }
        var receiver = givers.receiver(amount, cue, giver);
        var sharers = giver == null ? List.<String>of() : new Sharers(sentence, amount).of(giver, cue);
        if (sharers.size() > 1) {
            for (var sharer : sharers) {
                add(new PledgeParts.Whole(amount, sentence, sharer, receiver), cue, conversions, findings);
            }
            return;
        }
        add(new PledgeParts.Whole(amount, sentence, giver, receiver), cue, conversions, findings);
    }

    private void add(PledgeParts.Whole told, int cue, Conversions conversions, Findings findings) {
        var amount = told.amount();
        var sentence = told.sentence();
        parts.remember(told);
        var evidence = scene.text().evidence(sentence, Math.min(cue, amount.from()), Math.max(amount.to(), cue + 1));
        var pledge = new Fact.Pledge(
                told.giver(),
                told.receiver(),
                dollars.of(sentence, amount, told.giver()).quantity(),
                conversions.of(amount, scene, findings),
                evidence.quote());
        findings.add(pledge, Stage.AGREED, sentence, evidence, RULE);
    }

    private void addPart(
            PledgeParts.Whole whole, Sentence sentence, Amount amount, Conversions conversions, Findings findings) {
        var evidence = scene.text().evidence(sentence, amount.from(), amount.to());
        var pledge = new Fact.Pledge(
                whole.giver(),
                whole.receiver(),
                dollars.of(sentence, amount, whole.giver()).quantity(),
                conversions.of(amount, scene, findings),
                evidence.quote());
        findings.add(pledge, Stage.AGREED, sentence, evidence, RULE);
    }
}
