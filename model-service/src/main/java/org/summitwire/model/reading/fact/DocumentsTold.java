package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;

/**
 * The documents of one meeting that were told so far. Whether one is told again is asked only of those that have
 * something in common with it, so that it takes no longer the more there are.
 */
final class DocumentsTold {

    // strings and no records: those of one hash are still told apart quickly
    private final Map<String, List<Fact.Document>> byTrait = new HashMap<>();
    private Fact.@Nullable Document last;

    /** Of its type and whether several; on a subject; of a title; of a number. */
    private static Stream<String> traits(Fact.Document document) {
        var ofType = ofType(document.type(), document.count() > 1);
        if (document.count() > 1) {
            return Stream.of(ofType, "count " + document.count());
        }
        var onSubject = ofType + " on " + document.subject();
        return document.title() == null
                ? Stream.of(ofType, onSubject)
                : Stream.of(ofType, onSubject, "title " + document.title());
    }

    private static String ofType(DocumentType type, boolean several) {
        return (several ? "several " : "one ") + type;
    }

    void add(Fact.Document document) {
        last = document;
        traits(document).forEach(trait -> {
            var some = byTrait.computeIfAbsent(trait, it -> new ArrayList<>(1));
            if (some.stream().noneMatch(it -> isAlike(it, document))) {
                some.add(document);
            }
        });
    }

    /** Whether both are the same but for the words of title and subject, and the number. */
    private static boolean isAlike(Fact.Document one, Fact.Document other) {
        return (one.title() == null) == (other.title() == null)
                && (one.subject() == null) == (other.subject() == null)
                && one.stages().equals(other.stages());
    }

    /** Whether a document repeats one of them, as told by what they are. */
    boolean any(Fact.Document document, Predicate<Fact.Document> isRepeated) {
        return traits(document)
                .flatMap(trait -> byTrait.getOrDefault(trait, List.of()).stream())
                .anyMatch(isRepeated);
    }

    /** Whether one of a type was told by itself. */
    boolean hasOne(DocumentType type) {
        return byTrait.containsKey(ofType(type, false));
    }

    /** What was done with the first that several of a type were told. */
    List<Stage> stagesOfSeveral(DocumentType type) {
        var several = byTrait.getOrDefault(ofType(type, true), List.of());
        return several.isEmpty() ? List.of() : several.get(0).stages();
    }

    /** What was done with the last; null where none was told. */
    @Nullable
    List<Stage> lastStages() {
        return last == null ? null : last.stages();
    }
}
