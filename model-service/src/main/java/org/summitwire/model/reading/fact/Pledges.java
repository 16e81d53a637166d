package org.summitwire.model.reading.fact;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes what a party promised to give. */
public final class Pledges {

    private static final String RULE = "<promise> <amount>";

    private final Scene scene;

    public Pledges(Scene scene) {
        this.scene = scene;
    }

    public void read(Gathering gathering, Set<String> targets, Findings findings) {
        var told = new HashSet<String>();
        for (var sentence : gathering.sentences()) {
            var conversions = new Conversions(scene, sentence);
            for (var amount : scene.amounts(sentence)) {
                if (!amount.isMoney() || targets.contains(amount.key()) || conversions.isConversion(amount)) {
                    continue;
                }
                var cue = cue(sentence, amount);
                if (cue >= 0 && told.add(amount.key())) {
                    var evidence = scene.text()
                            .evidence(sentence, Math.min(cue, amount.from()), Math.max(amount.to(), cue + 1));
                    var pledge = new Fact.Pledge(
                            giver(gathering, sentence, amount),
                            receiver(gathering, sentence, amount),
                            amount.quantity(),
                            conversions.of(amount, scene, findings),
                            evidence.quote());
                    findings.add(pledge, Stage.AGREED, sentence, evidence, RULE);
                }
            }
        }
    }

    private int cue(Sentence sentence, Amount amount) {
        var clause = Clause.around(sentence, amount.number());
        var reality = scene.realityAt(sentence, amount.number());
        if (reality == Reality.RECALLED || reality == Reality.DENIED || reality == Reality.HOPED) {
            return -1;
        }
        var before = lastBefore(clause, Kind.PLEDGE, amount);
        var price = Math.max(lastBefore(clause, Kind.PRICE, amount), lastBefore(clause, Kind.NOT_A_TARGET, amount));
        if (before > price) {
            return before;
        }
        return price < clause.from() ? behind(clause, amount) : -1;
    }

    /** '$30 million in aid', but not across a comma: 'trade of $30 million, and a loan'. */
    private static int behind(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var behind = sentence.find(Kind.PLEDGE, amount.to(), Math.min(clause.to(), amount.to() + 4));
        for (var at = amount.to(); at < behind; at++) {
            if (sentence.isMark(at, ',')) {
                return -1;
            }
        }
        return behind;
    }

    private static int lastBefore(Clause clause, Kind kind, Amount amount) {
        var at = clause.sentence().findBefore(kind, amount.from());
        return at >= clause.from() ? at : -1;
    }

    private static @Nullable String giver(Gathering gathering, Sentence sentence, Amount amount) {
        for (var at = 0; at < amount.from(); at++) {
            var code = Parties.code(sentence.at(at));
            if (code != null) {
                return code;
            }
        }
        var people = gathering.peopleIn(sentence);
        return people.isEmpty() ? null : people.get(0).country();
    }

    private static @Nullable String receiver(Gathering gathering, Sentence sentence, Amount amount) {
        for (var at = 1; at < sentence.size(); at++) {
            var piece = sentence.at(at);
            var code = piece.isAny(Kind.COUNTRY, Kind.ORGANISATION) ? Parties.code(piece) : null;
            if (code != null && sentence.find(Kind.PURPOSE, at - 2, at) >= 0) {
                return code.equals(giver(gathering, sentence, amount)) ? null : code;
            }
        }
        return null;
    }
}
