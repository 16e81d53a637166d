package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Sector;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Takes documents, one by one and in counted sets, from a meeting's sentences. */
public final class Documents {

    private static final String RULE_COUNTED = "<number> <document>";
    private static final String RULE_ONE = "<document> <verb>";
    private static final int LARGEST_SET = 100_000;

    private final Scene scene;
    private final DocumentStages stages;
    private final DocumentTitles titles;

    public Documents(Scene scene) {
        this.scene = scene;
        this.stages = new DocumentStages(scene);
        this.titles = new DocumentTitles(scene);
    }

    public void read(Gathering gathering, Findings findings) {
        var told = new DocumentsTold();
        List<Stage> listed = List.of();
        var lists = new DocumentLists(scene, gathering);
        var next = 0;
        for (var sentence : gathering.sentences()) {
            next++;
            var isItem = sentence.line().sort() == Sort.ITEM;
            passCorrected(sentence, findings);
            lists.read(sentence, isItem, told, findings);
            for (var at = sentence.find(Kind.DOCUMENT, 0); at >= 0; at = sentence.find(Kind.DOCUMENT, at + 1)) {
                var mention = new Mention(gathering, sentence, next, at, isItem ? listed : List.of());
                mention.read(told, findings);
            }
            if (!isItem) {
                listed = stages.ofList(sentence, told);
            }
        }
    }

    /** The 40 of '14 agreements, not 40' */
    private void passCorrected(Sentence sentence, Findings findings) {
        if (!sentence.has(Kind.DOCUMENT)) {
            return;
        }
        for (var amount : scene.amounts(sentence)) {
            var named = sentence.find(Kind.DOCUMENT, amount.to(), amount.to() + 3) >= 0;
            if (amount.unit() == null && !named && sentence.is(amount.from() - 1, Kind.NEGATION)) {
                var evidence = scene.text().evidence(sentence, amount.from() - 1, amount.to());
                findings.pass(Reason.NEGATED, evidence, RULE_COUNTED);
            }
        }
    }

    /** One place where a document is named. */
    private final class Mention {
        private final Gathering gathering;
        private final Sentence sentence;
        private final int next;
        private final int at;
        private final List<Stage> listed;
        private final Piece piece;
        private final DocumentType type;

        /** The sentence is the one before the next of the meeting's. */
        Mention(Gathering gathering, Sentence sentence, int next, int at, List<Stage> listed) {
            this.gathering = gathering;
            this.sentence = sentence;
            this.next = next;
            this.at = at;
            this.listed = listed;
            this.piece = sentence.at(at);
            this.type = DocumentType.valueOf(requireNonNull(piece.value(Kind.DOCUMENT)));
        }

        void read(DocumentsTold told, Findings findings) {
            var amount = count();
            var first = amount == null ? firstOfPhrase() : amount.from();
            if (amount != null && sentence.has(Kind.CORRECTION) && isQuoted(first)) {
                return;
            }
            if (amount == null && isUncounted(first)) {
                findings.pass(Reason.UNCOUNTED, scene.text().evidence(sentence, first, at + 1), RULE_COUNTED);
                return;
            }
            var title = amount == null ? titles.at(sentence, at) : null;
            if (amount == null && title == null && (isPlain() || pointsBack(told))) {
                return;
            }
            var done = stages.of(sentence, at, listed, isToFollow());
            if (done.passed() != null) {
                var rule = amount == null ? RULE_ONE : RULE_COUNTED;
                findings.pass(done.passed(), scene.text().evidence(sentence, first, at + 1), rule);
                return;
            }
            if (done.stages().isEmpty()) {
                return;
            }
            var document = document(amount, title, done.stages());
            if (isNew(document, told)) {
                told.add(document);
                var from = Math.min(first, done.from() < 0 ? first : done.from());
                var to = Math.max(title == null ? at + 1 : title.to(), done.to());
                var evidence = scene.text().evidence(sentence, from, to);
                var rule = amount == null ? RULE_ONE : RULE_COUNTED;
                findings.add(document, done.stages().get(0), sentence, evidence, rule);
            }
        }

        private Fact.Document document(
                @Nullable Amount amount, DocumentTitles.@Nullable Title title, List<Stage> done) {
            var subject = titles.subject(sentence, title == null ? at + 1 : title.to(), amount != null);
            return new Fact.Document(
                    type,
                    title == null ? null : title.words(),
                    amount == null ? 1 : amount.value().longValueExact(),
                    amount == null ? Bound.EXACT : amount.bound(),
                    done,
                    parties(),
                    subject,
                    amount == null ? Set.of() : sectors());
        }

        private SortedSet<String> parties() {
            var common = type == DocumentType.DECLARATION || type == DocumentType.JOINT_STATEMENT;
            return gathering.isBilateral() || common ? gathering.parties() : new TreeSet<>();
        }

        /** Public bodies, companies, or both, as the words around the number say. */
        private Set<Sector> sectors() {
            var sectors = EnumSet.noneOf(Sector.class);
            for (var i = 0; i < sentence.size(); i++) {
                var sector = sentence.at(i).value(Kind.SECTOR);
                if (sector != null) {
                    sectors.add(Sector.valueOf(sector));
                }
            }
            return sectors.size() == 2 ? sectors : Set.of();
        }

        private @Nullable Amount count() {
            if (sentence.is(at - 1, Kind.NUMBER_OF)) {
                return scene.amounts(sentence).stream()
                        .filter(it -> it.number() > at && isCount(it))
                        .findFirst()
                        .orElse(null);
            }
            var end = firstOfPhrase();
            return scene.amounts(sentence).stream()
                    .filter(it -> it.to() == end && isCount(it))
                    .findFirst()
                    .orElse(null);
        }

        private boolean isCount(Amount amount) {
            var value = amount.value();
            return amount.unit() == null
                    && value.scale() <= 0
                    && value.compareTo(BigDecimal.ONE) > 0
                    && value.compareTo(BigDecimal.valueOf(LARGEST_SET)) < 0
                    && !sentence.isMark(amount.number() - 1, '-');
        }

        private int firstOfPhrase() {
            var first = at;
            while (first > 0 && at - first < 3 && sentence.is(first - 1, Kind.DOCUMENT_ADJECTIVE)) {
                first--;
            }
            return first;
        }

        private boolean isUncounted(int first) {
            return sentence.is(first - 1, Kind.UNCOUNTED) || sentence.is(first - 2, Kind.UNCOUNTED);
        }

        /** A word that needs a number or a name to be a fact: 'documents', 'naskah'. */
        private boolean isPlain() {
            var words = piece.folded();
            var plural = scene.language().isPlural(piece.words());
            return type == DocumentType.COOPERATION_DOCUMENT || plural || words.equals("vision");
        }

        /** 'that pact', 'deklarasi tersebut' */
        private boolean pointsBack(DocumentsTold told) {
            var known = told.hasOne(type);
            var that = at > 0 && sentence.at(at - 1).is(Kind.DEFINITE, "THAT");
            return that || (known && sentence.is(at + 1, Kind.DEFINITE));
        }

        /** The wrong headline that a correction quotes */
        private boolean isQuoted(int first) {
            var quotes = 0;
            for (var i = 0; i < first; i++) {
                quotes += sentence.isMark(i, '"') ? 1 : 0;
            }
            return quotes % 2 == 1;
        }

        private boolean isToFollow() {
            if ((type != DocumentType.DECLARATION && type != DocumentType.JOINT_STATEMENT)
                    || next >= gathering.sentences().size()) {
                return false;
            }
            var behind = gathering.sentences().get(next);
            return behind.line().start() == sentence.line().start()
                    && behind.has(Kind.NOT_YET)
                    && !behind.has(Kind.DOCUMENT);
        }

        private boolean isNew(Fact.Document document, DocumentsTold told) {
            return !told.any(document, it -> repeats(document, it));
        }
    }

    /** Whether one only says again what the other said: 'the declaration' after 'the Tokyo Declaration'. */
    private static boolean repeats(Fact.Document later, Fact.Document earlier) {
        if (later.count() != earlier.count()) {
            return later.count() > 1
                    && earlier.count() > 1
                    && later.type() == earlier.type()
                    && later.bound() != Bound.EXACT;
        }
        if (later.count() > 1) {
            return true;
        }
        if (later.title() != null && earlier.title() != null) {
            return later.title().equals(earlier.title());
        }
        if (later.type() != earlier.type()) {
            return false;
        }
        if (later.title() != null
                && (earlier.subject() != null || !later.stages().equals(earlier.stages()))) {
            return false;
        }
        return later.subject() == null
                || earlier.subject() == null
                || later.subject().equals(earlier.subject());
    }
}
