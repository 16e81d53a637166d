package org.summitwire.model.reading.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Takes a number of documents whose word stands in the heading above: 'Memoranda of Understanding', 'Seven were exchanged'. */
final class BareCounts {

    private static final String RULE = "<heading> <number> <verb>";
    private static final int VERB_WITHIN = 3;
    private static final int LARGEST = 300;

    private final Scene scene;
    private final Gathering gathering;
    private final DocumentStages stages;
    private final ToldDocuments told;

    BareCounts(Scene scene, Gathering gathering, DocumentStages stages, ToldDocuments told) {
        this.scene = scene;
        this.gathering = gathering;
        this.stages = stages;
        this.told = told;
    }

    void read(Sentence sentence) {
        var amount = sentence.has(Kind.DOCUMENT) || !sentence.has(Kind.STAGE) ? null : first(sentence);
        var type = amount == null ? null : heading(sentence);
        if (amount == null || type == null) {
            return;
        }
        var verb = sentence.find(Kind.STAGE, amount.to(), amount.to() + VERB_WITHIN);
        if (verb < 0 || scene.realityAt(sentence, verb) != Reality.HAPPENED) {
            return;
        }
        var parties = gathering.isBilateral() ? gathering.parties() : new TreeSet<String>();
        var count = amount.value().longValueExact();
        var done = stages.at(sentence, verb);
        told.add(
                new Fact.Document(type, null, count, amount.bound(), done, parties, null, Set.of()),
                sentence,
                amount.from(),
                verb + 1,
                RULE);
    }

    private @Nullable Amount first(Sentence sentence) {
        List<Amount> amounts = scene.amounts(sentence);
        if (amounts.isEmpty()) {
            return null;
        }
        var it = amounts.get(0);
        var counts = it.unit() == null && it.value().scale() <= 0 && it.from() <= 1;
        var number = counts ? it.value().intValue() : 0;
        return number > 1 && number < LARGEST ? it : null;
    }

    /** What the heading right above names. */
    private @Nullable DocumentType heading(Sentence sentence) {
        var opener = scene.opener(sentence);
        var document = opener == null || opener.line().sort() != Sort.HEADING ? -1 : opener.find(Kind.DOCUMENT, 0);
        var value = document < 0 ? null : opener.at(document).value(Kind.DOCUMENT);
        return value == null ? null : DocumentType.valueOf(value);
    }
}
