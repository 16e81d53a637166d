package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Hears from the verbs around a document what was done with it. */
final class DocumentStages {

    /** A verb of many uses ('passed', 'lahir') speaks of a document only from so near. */
    private static final int NEAR = 5;

    /** So near a verb makes a text of 'Partnership', 'Programme'. */
    private static final int NEAR_NAME = 6;

    /** 'nota kesepahaman di bidang energi yang diteken' */
    private static final int OWN_WITHIN = 7;

    /** No verb of a document stands farther from it. */
    private static final int FAR = 60;

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

    /**
     * @param otherwise what was done where the sentence has no verb for it
     * @param follows whether it is still to come: the next sentence says so of 'no statement was issued', or the meeting
     *     is only planned
     */
    Done of(Sentence sentence, int at, List<Stage> otherwise, boolean follows) {
        var reality = scene.realityAt(sentence, at);
        if (reality != Reality.RECALLED && DocumentsToCome.isInTheMaking(sentence, at, verb(sentence, at))) {
            return new Done(List.of(Stage.PLANNED), null, -1, -1);
        }
        var reason =
                switch (reality) {
                    case RECALLED -> Reason.RECALLED;
                    case DENIED -> Reason.NEGATED;
                    case PROPOSED -> Reason.PROPOSED;
                    case HOPED -> Reason.HEDGED;
                    case HAPPENED, PLANNED, NOT_YET -> null;
                };
        if ((reason == Reason.NEGATED || reason == Reason.HEDGED) && follows) {
            return new Done(List.of(Stage.PLANNED), null, -1, -1);
        }
        if (reason != null) {
            return Done.not(reason);
        }
        if (DocumentsToCome.isToBeNegotiated(sentence, at)) {
            return new Done(List.of(Stage.PLANNED), null, -1, -1);
        }
        var verb = verb(sentence, at);
        if (DocumentsToCome.isToBeRatified(sentence, verb)) {
            return Done.not(Reason.RECALLED);
        }
        if (reality.isToCome() && DocumentsToCome.isSource(sentence, at)) {
            return new Done(otherwise, null, -1, -1);
        }
        return switch (reality) {
            case PLANNED, NOT_YET ->
                DocumentsToCome.isRatified(sentence, verb)
                        ? Done.not(Reason.RECALLED)
                        : new Done(List.of(Stage.PLANNED), null, verb, verb + 1);
            default -> {
                if (verb < 0) {
                    yield before(sentence, at, otherwise);
                }
                if (verb > at && scene.realityAt(sentence, verb) == Reality.RECALLED) {
                    yield Done.not(Reason.RECALLED);
                }
                var done = stages(sentence, verb);
                yield done.equals(List.of(Stage.RATIFIED))
                        ? Done.not(Reason.RECALLED) // it was signed before
                        : new Done(done, null, verb, lastVerb(sentence, verb) + 1);
            }
        };
    }

    /** What a verb says was done. */
    List<Stage> at(Sentence sentence, int verb) {
        return stages(sentence, verb);
    }

    /** Whether a verb of documents stands right before or behind what only its capital makes a name of one. */
    boolean isDoneWith(DocumentMention mention) {
        var sentence = mention.sentence();
        var before = sentence.findBefore(Kind.STAGE, mention.from());
        var active = before >= 0 && mention.from() - before <= NEAR_NAME && isOfText(mention, before);
        var behind = sentence.find(Kind.STAGE, mention.to(), mention.to() + NEAR_NAME);
        return active
                || (behind >= 0
                        && isOfText(mention, behind)
                        && sentence.find(Kind.DOCUMENT, behind + 1, behind + NEAR_NAME) < 0)
                || (sentence.line().sort() != Sort.PROSE && mention.from() < 3);
    }

    private static boolean isOfText(DocumentMention mention, int verb) {
        var piece = mention.sentence().at(verb);
        if (!mention.isNamedIfSigned()) {
            return !piece.is(Kind.STAGE, Stage.PRESENTED.name());
        }
        return piece.is(Kind.STAGE, Stage.SIGNED.name())
                || piece.is(Kind.STAGE, Stage.EXCHANGED.name())
                || (piece.is(Kind.STAGE, Stage.ADOPTED.name())
                        && mention.piece().is(Kind.NAME_IF_SIGNED, Stage.ADOPTED.name()));
    }

    /** 'two texts were adopted: the Vision and a declaration' */
    private Done before(Sentence sentence, int at, List<Stage> otherwise) {
        var colon = Clause.around(sentence, at).from() - 1;
        while (colon > 0 && sentence.isMark(colon, ';')) {
            colon = Clause.around(sentence, colon - 1).from() - 1;
        }
        var verb = colon > 0 && sentence.isMark(colon, ':') ? verb(sentence, colon - 1) : -1;
        if (verb < 0) {
            return new Done(otherwise, null, -1, -1);
        }
        var toCome = scene.realityAt(sentence, verb).isToCome();
        return new Done(toCome ? List.of(Stage.PLANNED) : stages(sentence, verb), null, verb, verb + 1);
    }

    /** What a sentence says of the documents that a list behind it names; 'Outcomes:' says no more than before. */
    List<Stage> ofList(Sentence sentence, List<Stage> before) {
        var verb = sentence.find(Kind.STAGE, 0);
        var opens = sentence.isMark(sentence.size() - 1, ':');
        if (verb >= 0 && (opens || sentence.has(Kind.DOCUMENT))) {
            return scene.realityAt(sentence, verb).isToCome() ? List.of(Stage.PLANNED) : stages(sentence, verb);
        }
        if (!opens) {
            return List.of();
        }
        return before.isEmpty() ? List.of(Stage.PRESENTED) : before;
    }

    /** The nearest verb in the same clause, a firm one ('signed') before one that only tells of it ('announced'). */
    private static int verb(Sentence sentence, int at) {
        var own = ownVerb(sentence, at);
        if (own >= 0) {
            return own;
        }
        var clause = Clause.around(sentence, at);
        var firm = -1;
        var told = -1;
        for (var i = Math.max(clause.from(), at - FAR); i < Math.min(clause.to(), at + FAR); i++) {
            if (!isVerb(sentence, i, at)
                    || (i > at && firm >= 0 && isOfAnother(sentence, i))
                    || !Clause.isOne(sentence, Math.min(i, at), Math.max(i, at))) {
                continue;
            }
            if (sentence.is(i, Kind.STAGE) && !sentence.at(i).is(Kind.STAGE, "PRESENTED")) {
                firm = nearer(i, firm, at);
            } else {
                told = nearer(i, told, at);
            }
        }
        return firm >= 0 ? firm : told;
    }

    /** 'sepakat lewat nota kesepahaman yang diteken', 'agreed on a charter that was signed': its own relative says it. */
    private static int ownVerb(Sentence sentence, int at) {
        var relative = sentence.find(Kind.RELATIVE, at + 1, at + OWN_WITHIN);
        var ratified = DocumentsToCome.isRatified(sentence, sentence.findBefore(Kind.STAGE, at));
        if (relative < 0 || ratified || sentence.isMark(relative - 1, ',')) {
            return -1;
        }
        for (var i = at + 1; i < relative; i++) {
            if (sentence.at(i).isMark() || sentence.at(i).isAny(Kind.AND, Kind.DOCUMENT, Kind.STAGE)) {
                return -1;
            }
        }
        var verb = sentence.is(relative + 1, Kind.AUXILIARY) ? relative + 2 : relative + 1;
        return sentence.is(verb, Kind.STAGE) && !sentence.at(verb).is(Kind.STAGE, Stage.PRESENTED.name()) ? verb : -1;
    }

    /** 'adopted the declaration and exchanged eleven memoranda' */
    private static boolean isOfAnother(Sentence sentence, int verb) {
        return sentence.is(verb - 1, Kind.AND) && sentence.find(Kind.DOCUMENT, verb + 1, verb + 1 + NEAR) >= 0;
    }

    private static boolean isVerb(Sentence sentence, int i, int at) {
        if (sentence.is(i, Kind.READ_OUT) && !isStatement(sentence.at(at))) {
            return false;
        }
        if (i > at && (DocumentSubjects.isSubject(sentence, i) || (i == at + 1 && sentence.is(i, Kind.TOPIC)))) {
            return false; // 'kesepakatan pertukaran data'
        }
        var relative = i > at && sentence.is(i - 1, Kind.RELATIVE) && i - at <= 3 * NEAR;
        return sentence.is(i, Kind.STAGE)
                || (sentence.is(i, Kind.STAGE_NEAR) && (relative || Math.abs(i - at) <= NEAR));
    }

    private static boolean isStatement(Piece piece) {
        return piece.is(Kind.DOCUMENT, DocumentType.DECLARATION.name())
                || piece.is(Kind.DOCUMENT, DocumentType.JOINT_STATEMENT.name());
    }

    private static int nearer(int i, int best, int at) {
        return best < 0 || Math.abs(i - at) < Math.abs(best - at) ? i : best;
    }

    /** 'ditandatangani dan dipresentasikan' */
    private static int lastVerb(Sentence sentence, int verb) {
        var last = verb;
        while (sentence.is(last + 1, Kind.AND) && sentence.is(last + 2, Kind.STAGE)) {
            last += 2;
        }
        return last;
    }

    private static List<Stage> stages(Sentence sentence, int verb) {
        var stages = new ArrayList<Stage>();
        var first = verb;
        while (sentence.is(first - 1, Kind.AND) && sentence.is(first - 2, Kind.STAGE)) {
            first -= 2;
        }
        for (var i = first; i <= lastVerb(sentence, verb); i += 2) {
            var value = sentence.at(i).value(Kind.STAGE);
            var stage =
                    Stage.valueOf(value == null ? requireNonNull(sentence.at(i).value(Kind.STAGE_NEAR)) : value);
            if (!stages.contains(stage)) {
                stages.add(stage);
            }
        }
        return stages;
    }
}
