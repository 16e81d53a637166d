package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes documents from lists: 'the six memoranda:' and what follows line by line, 'three documents, namely A, B and C'. */
final class DocumentLists {

    private static final String RULE_LINES = "<document> : <list>";
    private static final int LARGEST = 8;

    private final Scene scene;
    private final Gathering gathering;
    private @Nullable DocumentType announced;

    DocumentLists(Scene scene, Gathering gathering) {
        this.scene = scene;
        this.gathering = gathering;
    }

    void read(Sentence sentence, boolean isItem, DocumentsTold told, Findings findings) {
        if (isItem) {
            readLine(sentence, told, findings);
            return;
        }
        var document = sentence.findBefore(Kind.DOCUMENT, sentence.size());
        var opens = document >= 0 && sentence.isMark(sentence.size() - 1, ':');
        announced = opens
                ? DocumentType.valueOf(requireNonNull(sentence.at(document).value(Kind.DOCUMENT)))
                : null;
        if (!opens && document >= 0) {
            readNamely(sentence, told, findings);
        }
    }

    /** A line without a word for a document is one of those announced. */
    private void readLine(Sentence sentence, DocumentsTold told, Findings findings) {
        var type = announced;
        var stages = type == null ? List.<Stage>of() : told.stagesOfSeveral(type);
        if (type == null || stages.isEmpty() || sentence.find(Kind.DOCUMENT, 0, 4) >= 0) {
            return;
        }
        var from = 0;
        while (from < sentence.size() - 1
                && (sentence.at(from).isMark() || sentence.at(from).isNumber())) {
            from++;
        }
        var to = sentence.size();
        while (to > from + 1 && sentence.at(to - 1).isMark()) {
            to--;
        }
        add(sentence, from, to, type, null, stages, told, findings);
    }

    /** 'tiga dokumen, yaitu A, B, dan C': members with a name, as many as were counted. */
    private void readNamely(Sentence sentence, DocumentsTold told, Findings findings) {
        for (var amount : scene.amounts(sentence)) {
            var document = sentence.find(Kind.DOCUMENT, amount.to(), amount.to() + 3);
            var namely = document < 0 ? -1 : sentence.find(Kind.NAMELY, document + 1, document + 4);
            if (namely < 0 || amount.unit() != null || amount.value().intValue() > LARGEST) {
                continue;
            }
            var members = Listing.from(scene, sentence, namely + 1, sentence.size());
            var verb = sentence.findBefore(Kind.STAGE, document);
            if (members.size() != amount.value().intValue() || verb < 0) {
                return;
            }
            var stages = List.of(Stage.valueOf(requireNonNull(sentence.at(verb).value(Kind.STAGE))));
            for (var member : members) {
                if (!hasOwnWord(sentence, member)) {
                    var title = scene.text().words(sentence, member.from(), member.to());
                    var type = DocumentType.COOPERATION_DOCUMENT;
                    add(sentence, member.from(), member.to(), type, title, stages, told, findings);
                }
            }
        }
    }

    private static boolean hasOwnWord(Sentence sentence, Listing.Member member) {
        return sentence.find(Kind.DOCUMENT, member.from(), member.to()) >= 0
                || !sentence.at(member.from()).isCapital();
    }

    private void add(
            Sentence sentence,
            int from,
            int to,
            DocumentType type,
            @Nullable String title,
            List<Stage> stages,
            DocumentsTold told,
            Findings findings) {
        var evidence = scene.text().evidence(sentence, from, to);
        var parties = gathering.isBilateral() ? gathering.parties() : new java.util.TreeSet<String>();
        var document = new Fact.Document(type, title, 1, Bound.EXACT, stages, parties, evidence.quote(), Set.of());
        told.add(document);
        findings.add(document, stages.get(0), sentence, evidence, RULE_LINES);
    }
}
