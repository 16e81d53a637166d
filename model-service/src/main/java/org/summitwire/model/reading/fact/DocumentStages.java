package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears from the verbs around a document what was done with it. */
final class DocumentStages {

    private final Scene scene;

    DocumentStages(Scene scene) {
        this.scene = scene;
    }

    /**
     * What was done.
     *
     * @param passed why it is no fact; null where it is one
     * @param from the first piece that says so, -1 where none does
     */
    record Done(List<Stage> stages, @Nullable Reason passed, int from, int to) {

        static Done not(Reason reason) {
            return new Done(List.of(), reason, -1, -1);
        }
    }

    /** Also 'no statement was issued', where the next sentence says that one is to follow. */
    Done of(Sentence sentence, int at, List<Stage> listed, boolean follows) {
        var reason = reasonAgainst(sentence, at);
        if (reason == Reason.NEGATED && follows) {
            return new Done(List.of(Stage.PLANNED), null, -1, -1);
        }
        if (reason != null) {
            return Done.not(reason);
        }
        var reality = scene.realityAt(sentence, at);
        var clause = Clause.around(sentence, at);
        var verb = nearestVerb(clause, at);
        var first = verb < 0 ? -1 : verb;
        return switch (reality) {
            case PLANNED, NOT_YET -> new Done(List.of(Stage.PLANNED), null, first, verb + 1);
            default -> {
                if (verb < 0) {
                    yield new Done(listed, null, -1, -1);
                }
                var last = lastVerb(sentence, verb);
                yield new Done(stages(sentence, verb, last), null, first, last + 1);
            }
        };
    }

    private @Nullable Reason reasonAgainst(Sentence sentence, int at) {
        return switch (scene.realityAt(sentence, at)) {
            case RECALLED -> Reason.RECALLED;
            case DENIED -> Reason.NEGATED;
            case PROPOSED -> Reason.PROPOSED;
            case HOPED -> Reason.HEDGED;
            case HAPPENED, PLANNED, NOT_YET -> null;
        };
    }

    /** What a sentence says of the documents that a list behind it names; 'Outcomes:' says no more than before. */
    List<Stage> ofList(Sentence sentence, DocumentsTold told) {
        var verb = sentence.find(Kind.STAGE, 0);
        var opens = sentence.isMark(sentence.size() - 1, ':');
        if (verb >= 0 && (opens || sentence.has(Kind.DOCUMENT))) {
            return stages(sentence, verb, lastVerb(sentence, verb));
        }
        if (!opens) {
            return List.of();
        }
        return requireNonNullElse(told.lastStages(), List.of(Stage.PRESENTED));
    }

    private static int nearestVerb(Clause clause, int at) {
        var sentence = clause.sentence();
        var best = -1;
        for (var i = clause.from(); i < clause.to(); i++) {
            if (sentence.is(i, Kind.STAGE) && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) {
                best = i;
            }
        }
        return best;
    }

    /** 'ditandatangani dan dipresentasikan' */
    private static int lastVerb(Sentence sentence, int verb) {
        var last = verb;
        while (sentence.is(last + 1, Kind.AND) && sentence.is(last + 2, Kind.STAGE)) {
            last += 2;
        }
        return last;
    }

    private static List<Stage> stages(Sentence sentence, int verb, int last) {
        var stages = new ArrayList<Stage>();
        var first = verb;
        while (sentence.is(first - 1, Kind.AND) && sentence.is(first - 2, Kind.STAGE)) {
            first -= 2;
        }
        for (var i = first; i <= last; i += 2) {
            var stage = Stage.valueOf(requireNonNull(sentence.at(i).value(Kind.STAGE)));
            if (!stages.contains(stage)) {
                stages.add(stage);
            }
        }
        return stages;
    }
}
