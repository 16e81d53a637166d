package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** The documents that the sentences of one meeting have told so far, each once. */
final class ToldDocuments {

    /** So many documents of one sort are compared with a further one: the time for each is bounded. */
    private static final int MOST_ALIKE = 64;

    /** A set may be spoken of again so many sentences on. */
    private static final int SPOKEN_OF_WITHIN = 12;

    private final Scene scene;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<Integer>> byTrait = new HashMap<>();
    private final Map<DocumentType, Fact.Document> sets = new EnumMap<>(DocumentType.class);
    private final Set<DocumentType> single = EnumSet.noneOf(DocumentType.class);
    private final Repetition repetition = new Repetition();
    private Manner manner = Manner.UNKNOWN;
    private int latest = -1;
    private @Nullable Told lastSet;
    private Fact.@Nullable Document several;
    private int severalAt = -1;

    ToldDocuments(Scene scene) {
        this.scene = scene;
    }

    private record Told(
            Fact.Document document, Stage stage, Sentence sentence, Evidence evidence, String rule, Manner manner) {

        Told with(Fact.Document other) {
            return new Told(other, other.stages().get(0), sentence, evidence, rule, manner);
        }
    }

    void add(Fact.Document document, DocumentMention mention, DocumentStages.Done done) {
        var from = Math.min(mention.from(), done.from() < 0 ? mention.from() : done.from());
        var to = Math.max(mention.to(), done.to());
        manner = Manner.of(mention);
        add(document, mention.sentence(), from, to, mention.rule());
        manner = Manner.UNKNOWN;
    }

    /** Takes a document unless one that is known says the same; a name takes the place of 'the declaration'. */
    void add(Fact.Document document, Sentence sentence, int from, int to, String rule) {
        var entry = new Told(
                document, document.stages().get(0), sentence, scene.text().evidence(sentence, from, to), rule, manner);
        var same = repeated(document, sentence);
        if (same >= 0) {
            var earlier = told.get(same).document;
            if (names(document, earlier)) {
                told.set(same, entry);
                latest = Math.max(latest, sentence.index());
            } else if (isFirmer(document, earlier)) {
                told.set(same, entry.with(at(document.stages(), earlier)));
            } else if (earlier.subject() == null && document.subject() != null && document.count() == 1) {
                told.set(same, told.get(same).with(on(document.subject(), earlier)));
            }
            return;
        }
        traits(document).forEach(trait -> {
            var bearers = byTrait.computeIfAbsent(trait, it -> new ArrayList<>());
            if (bearers.size() < MOST_ALIKE) {
                bearers.add(told.size());
            }
        });
        note(entry);
        told.add(entry);
        latest = Math.max(latest, sentence.index());
    }

    /** The first of those told that a document says again; -1 where there is none. */
    private int repeated(Fact.Document document, Sentence sentence) {
        var first = told.size();
        for (var trait : traits(document)) {
            for (int at : byTrait.getOrDefault(trait, List.of())) {
                if (at >= first) {
                    break; // they are in order
                }
                if (repetition.isOne(document, told.get(at).document) && !isBeside(document, sentence, told.get(at))) {
                    first = at;
                }
            }
        }
        return first == told.size() ? -1 : first;
    }

    /** 'a second memorandum', 'a revised agreement on tax' after 'the agreement', and each line of a list are others. */
    private boolean isBeside(Fact.Document document, Sentence sentence, Told earlier) {
        if (document.count() != 1) {
            return false;
        }
        var before = earlier.sentence.line();
        var lines = before.sort() == Sort.ITEM
                && sentence.line().sort() == Sort.ITEM
                && before.start() != sentence.line().start();
        var described = document.subject() != null && earlier.document.subject() == null;
        var named = document.title() != null
                && earlier.document.title() == null
                && earlier.document.subject() != null
                && !repetition.shares(earlier.document.subject(), document.title());
        return (lines && named)
                || (described && (lines || isIntroducedBeside(document, earlier)))
                || (document.type() == DocumentType.ACTION_PLAN && manner.isOtherPlan(earlier.manner));
    }

    private boolean isIntroducedBeside(Fact.Document document, Told earlier) {
        var title = earlier.document.title();
        return title == null
                ? manner.isBeside(earlier.manner)
                : manner.indefinite()
                        && document.title() == null
                        && !repetition.shares(requireNonNull(document.subject()), title);
    }

    /** What two documents share where one can repeat the other. */
    private static List<String> traits(Fact.Document document) {
        return document.count() > 1
                ? List.of("count " + document.count(), "sets " + document.type())
                : List.of(document.type().name(), "single");
    }

    private void note(Told entry) {
        if (entry.document.count() > 1) {
            lastSet = entry;
            sets.putIfAbsent(entry.document.type(), entry.document);
        } else {
            single.add(entry.document.type());
        }
    }

    private static boolean names(Fact.Document later, Fact.Document earlier) {
        var firmer =
                later.stages().get(0).isDecided() || !earlier.stages().get(0).isDecided();
        return earlier.title() == null && later.title() != null && later.count() == 1 && firmer;
    }

    /** What was only told of, and then was done. */
    private static boolean isFirmer(Fact.Document later, Fact.Document earlier) {
        var done = later.stages().get(0);
        return earlier.stages().equals(List.of(Stage.PRESENTED)) && done.isDecided() && done != Stage.PRESENTED;
    }

    private static Fact.Document at(List<Stage> stages, Fact.Document it) {
        return new Fact.Document(
                it.type(), it.title(), it.count(), it.bound(), stages, it.parties(), it.subject(), it.sectors());
    }

    private static Fact.Document on(String subject, Fact.Document it) {
        return new Fact.Document(
                it.type(), it.title(), it.count(), it.bound(), it.stages(), it.parties(), subject, it.sectors());
    }

    boolean knows(DocumentType type) {
        return single.contains(type);
    }

    /** The counted set that was told last, no more than so many sentences before one. */
    Fact.@Nullable Document setBefore(Sentence sentence, int within) {
        var set = lastSet;
        return set == null || sentence.index() - set.sentence.index() > within ? null : set.document;
    }

    /** 'Several agreements were signed': nothing by itself, and yet a set that 'one on tax' may be of */
    void tellOfSeveral(DocumentType type, List<Stage> done, Sentence sentence) {
        several = new Fact.Document(type, null, 2, Bound.AT_LEAST, done, new TreeSet<String>(), null, Set.of());
        severalAt = sentence.index();
    }

    Fact.@Nullable Document severalBefore(Sentence sentence, int within) {
        return several == null || sentence.index() - severalAt > within ? null : several;
    }

    /** The single document that a sentence told last. */
    Fact.@Nullable Document singleIn(Sentence sentence) {
        if (told.isEmpty() || latest != sentence.index()) {
            return null;
        }
        var last = told.get(told.size() - 1);
        return last.sentence == sentence && last.document.count() == 1 ? last.document : null;
    }

    /** Whether a sentence told the counted set that was told last. */
    boolean isSetOf(Sentence sentence) {
        return lastSet != null && lastSet.sentence == sentence;
    }

    /** 'The memoranda range over': a set that is spoken of again is near again. */
    void speaksOfSet(DocumentType type, Sentence sentence) {
        var set = lastSet;
        if (set != null && set.document.type() == type && sentence.index() - set.sentence.index() <= SPOKEN_OF_WITHIN) {
            lastSet = new Told(set.document, set.stage, sentence, set.evidence, set.rule, set.manner);
        }
    }

    /** A paragraph of its own on a member speaks of the set. */
    void speaksOfSet(Sentence sentence) {
        var set = lastSet;
        if (set != null) {
            lastSet = new Told(set.document, set.stage, sentence, set.evidence, set.rule, set.manner);
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** What was done with the document told last, no more than so many sentences before. */
    List<Stage> stagesBefore(Sentence sentence, int within) {
        if (sentence.index() - latest > within) {
            return List.of();
        }
        for (var i = told.size() - 1; i >= 0; i--) {
            var entry = told.get(i);
            if (sentence.index() - entry.sentence.index() <= within) {
                return entry.stage.isDecided() ? entry.document.stages() : List.of();
            }
        }
        return List.of();
    }

    /** What was done with the document told last. */
    List<Stage> lastStages() {
        return told.isEmpty() ? List.of() : told.get(told.size() - 1).document.stages();
    }

    Fact.@Nullable Document setOf(DocumentType type) {
        return sets.get(type);
    }

    void tell(Findings findings) {
        told.forEach(it -> findings.add(it.document, it.stage, it.sentence, it.evidence, it.rule));
    }
}
