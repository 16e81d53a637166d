package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Remembers documents that were only named, and hears from later sentences what was done with them. */
final class LaterDeeds {

    /** 'Traktat tersebut ditandatangani' may stand so many sentences behind the name. */
    private static final int REMEMBERED = 14;

    /** What was done with a text may be told so many sentences behind its name. */
    private static final int DONE_WITHIN = 3;

    private final Scene scene;
    private final DocumentStages stages;
    private final Gathering gathering;
    private final ToldDocuments told;
    private final List<DocumentMention> pending = new ArrayList<>();
    private final List<DocumentMention> described = new ArrayList<>();

    LaterDeeds(Scene scene, DocumentStages stages, Gathering gathering, ToldDocuments told) {
        this.scene = scene;
        this.stages = stages;
        this.gathering = gathering;
        this.told = told;
    }

    /** What was done with a name may be told yet. */
    void await(DocumentMention mention) {
        pending.add(mention);
    }

    /** 'They settled the terms of an agreement on fishing.' */
    void describe(DocumentMention mention) {
        described.removeIf(it -> it.sentence() != mention.sentence());
        described.add(mention);
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** 'Both were adopted before dinner', 'Naskah yang disahkan itu': done with what was named before. */
    void read(Sentence sentence) {
        resolveDescribed(sentence);
        if (pending.isEmpty()) {
            return;
        }
        pending.removeIf(it -> sentence.index() - it.sentence().index() > REMEMBERED);
        var verb = sentence.find(Kind.STAGE, 0);
        verb = verb < 0 ? sentence.find(Kind.STAGE_NEAR, 0) : verb;
        if (verb < 0 || scene.realityAt(sentence, verb) != Reality.HAPPENED) {
            return;
        }
        var done = stages.at(sentence, verb);
        var resolved = pending.stream()
                .filter(it -> it.sentence() != sentence && speaksOf(sentence, it))
                .toList();
        for (var it : resolved) {
            told.add(it.document(gathering, done), it, new DocumentStages.Done(done, null, -1, -1));
            told.speaksOfSet(it.type(), sentence);
        }
        pending.removeAll(resolved);
    }

    /** 'They settled the terms of an agreement on fishing. It will be signed in May.', 'Both are to be adopted.' */
    private void resolveDescribed(Sentence sentence) {
        if (described.isEmpty() || described.get(0).sentence() == sentence) {
            return;
        }
        var named = List.copyOf(described);
        described.clear();
        var verb = sentence.find(Kind.STAGE, 0);
        var next = sentence.index() == named.get(0).sentence().index() + 1;
        var both = named.size() > 1 && sentence.is(0, Kind.BOTH) && isVerbNext(sentence);
        var it = named.size() == 1 && (isPronoun(sentence) || isItsText(sentence));
        if (verb < 0 || !next || !(both || it)) {
            return;
        }
        var reality = scene.realityAt(sentence, verb);
        if (reality == Reality.HAPPENED || reality.isToCome()) {
            var done = reality.isToCome() ? List.of(Stage.PLANNED) : stages.at(sentence, verb);
            for (var mention : named) {
                told.add(mention.document(gathering, done), mention, new DocumentStages.Done(done, null, -1, -1));
            }
        }
    }

    /** 'Its text', 'naskahnya' */
    private static boolean isItsText(Sentence sentence) {
        var text = sentence.find(Kind.DOCUMENT, 0, 2);
        return text >= 0
                && sentence.at(text).is(Kind.DOCUMENT, DocumentType.COOPERATION_DOCUMENT.name())
                && (text == 0 ? isVerbNext(sentence) : sentence.is(0, Kind.DEFINITE));
    }

    private static boolean isVerbNext(Sentence sentence) {
        return sentence.size() > 1
                && sentence.at(1).isAny(Kind.PLAN, Kind.AUXILIARY, Kind.STAGE, Kind.NOT_YET, Kind.DEFINITE);
    }

    private static boolean speaksOf(Sentence sentence, DocumentMention mention) {
        var near = sentence.index() - mention.sentence().index() <= DONE_WITHIN;
        var document = sentence.find(Kind.DOCUMENT, 0, 4);
        var same = document >= 0
                && mention.type().name().equals(sentence.at(document).value(Kind.DOCUMENT))
                && (sentence.is(document - 1, Kind.DEFINITE) || sentence.is(document + 1, Kind.DEFINITE));
        return same || (near && (sentence.has(Kind.BOTH) || document >= 0 || isPronoun(sentence)));
    }

    /** 'It was adopted by both', and not 'it adopted a statement' */
    private static boolean isPronoun(Sentence sentence) {
        return sentence.find(Kind.THING, 0, 2) >= 0 && !sentence.has(Kind.DOCUMENT);
    }
}
