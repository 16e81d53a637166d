package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.PassedOver.Reason;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Takes documents, one by one and in counted sets, from a meeting's sentences. */
public final class Documents {

    static final String RULE_COUNTED = "<number> <document>";
    static final String RULE_ONE = "<document> <verb>";

    /** Members of a set are told in so many sentences behind it. */
    private static final int MEMBERS_WITHIN = 4;

    /** Paragraphs that each begin with the name of a member may be so many sentences from its set. */
    private static final int LABELS_WITHIN = 8;

    private static final int UNCOUNTED_WITHIN = 2;

    /** A number of further documents may be told so many sentences behind the first. */
    private static final int SETS_WITHIN = 4;

    private final Scene scene;
    private final DocumentStages stages;
    private final DocumentTitles titles;
    private final DocumentSubjects subjects;
    private final DocumentUse use;

    public Documents(Scene scene) {
        this.scene = scene;
        this.stages = new DocumentStages(scene);
        this.titles = new DocumentTitles(scene);
        this.subjects = new DocumentSubjects(scene);
        this.use = new DocumentUse(scene, subjects);
    }

    public void read(Gathering gathering, Findings findings) {
        new Reading(gathering, findings).read();
    }

    /** One pass over the sentences of one meeting. */
    private final class Reading {
        private final Gathering gathering;
        private final Findings findings;
        private final ToldDocuments told;
        private final DocumentLists lists;
        private final BareCounts counts;
        private final LaterDeeds later;
        private @Nullable Sentence uncounted;
        private List<Stage> ofUncounted = List.of();

        Reading(Gathering gathering, Findings findings) {
            this.gathering = gathering;
            this.findings = findings;
            this.told = new ToldDocuments(scene);
            this.later = new LaterDeeds(scene, stages, gathering, told);
            this.lists = new DocumentLists(scene, gathering, stages, told);
            this.counts = new BareCounts(scene, gathering, stages, told);
        }

        void read() {
            var sentences = gathering.sentences();
            for (var i = 0; i < sentences.size(); i++) {
                var sentence = sentences.get(i);
                var next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
                passCorrected(sentence);
                lists.open(sentence);
                for (var at = 0; at < sentence.size(); at++) {
                    if (sentence.is(at, Kind.DOCUMENT) || sentence.is(at, Kind.TITLED)) {
                        read(new DocumentMention(scene, titles, subjects, sentence, at), next);
                    }
                }
                counts.read(sentence);
                lists.read(sentence);
                later.read(sentence);
            }
            told.tell(findings);
        }

        /** The 40 of '14 agreements, not 40' */
        private void passCorrected(Sentence sentence) {
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

        private void read(DocumentMention mention, @Nullable Sentence next) {
            if (!use.isOne(mention)
                    || OthersDocuments.isOfOthers(mention, gathering)
                    || MentionCues.isQuotedCorrection(mention)
                    || isQuestion(mention.sentence())) {
                return;
            }
            if (mention.isUncounted()) {
                remember(mention);
                findings.pass(Reason.UNCOUNTED, mention.evidence(), RULE_COUNTED);
                return;
            }
            if (mention.isSetAgain()) {
                told.speaksOfSet(mention.type(), mention.sentence());
            }
            var numbered =
                    MentionCues.isOfNumberedSet(mention) && told.setBefore(mention.sentence(), MEMBERS_WITHIN) != null;
            if ((use.isBare(mention) && !numbered) || pointsBack(mention)) {
                remember(mention);
                return;
            }
            if (mention.isTitledOnly() && !stages.isDoneWith(mention) && !isJoinedToDone(mention)) {
                return;
            }
            var done = stages.of(
                    mention.sentence(),
                    mention.at(),
                    otherwise(mention),
                    MentionCues.isToFollow(mention, next) || !gathering.isHeld());
            if (mention.piece().is(Kind.PLAIN, "LETTERS") && !mention.sentence().is(done.from(), Kind.STAGE)) {
                return; // 'mempercepat perundingan CEPA'
            }
            if (MentionCues.isLike(mention.sentence(), done.from())
                    && !told.lastStages().isEmpty()) {
                done = new DocumentStages.Done(told.lastStages(), null, done.from(), done.to());
            }
            if (done.passed() == Reason.NEGATED) {
                var denied = mention.document(gathering, List.of(Stage.DENIED));
                findings.deny(denied, mention.sentence(), mention.evidence(), mention.rule());
            } else if (done.passed() != null) {
                findings.pass(done.passed(), mention.evidence(), mention.rule());
            } else if (!done.stages().isEmpty()) {
                var document = mention.document(gathering, done.stages());
                told.add(document, mention, done);
                var sharing = mention.sharing();
                if (sharing != null) {
                    told.add(counted(document, sharing), mention, done);
                }
                if (done.from() < 0 && mention.title() != null && done.stages().equals(List.of(Stage.PRESENTED))) {
                    later.await(mention); // what was done with it may be told yet
                }
            } else if (mention.title() != null || mention.amount() != null) {
                later.await(mention);
            } else if (mention.isDescribed() && !mention.isDefinite()) {
                later.describe(mention);
            }
        }

        private static Fact.Document counted(Fact.Document it, Amount amount) {
            return new Fact.Document(
                    it.type(),
                    null,
                    amount.value().longValueExact(),
                    amount.bound(),
                    it.stages(),
                    it.parties(),
                    null,
                    Set.of());
        }

        /** 'adopted the Lima Roadmap and the Principles on Artificial Intelligence' */
        private boolean isJoinedToDone(DocumentMention mention) {
            var listed = told.setBefore(mention.sentence(), 1) != null && MentionCues.isInListOfSet(mention);
            return listed
                    || (mention.isJoined()
                            && !mention.isNamedIfSigned()
                            && !told.stagesBefore(mention.sentence(), 0).isEmpty());
        }

        /** 'They signed several agreements': what was done with them was done with 'one, on tea'. */
        private void remember(DocumentMention mention) {
            if (!mention.pointsBack()) {
                var done = stages.of(mention.sentence(), mention.at(), List.of(), !gathering.isHeld());
                uncounted = done.stages().isEmpty() ? uncounted : mention.sentence();
                ofUncounted = done.stages().isEmpty() ? ofUncounted : done.stages();
                if (!done.stages().isEmpty() && mention.amount() == null && mention.title() == null) {
                    told.tellOfSeveral(mention.type(), done.stages(), mention.sentence());
                }
            }
        }

        private List<Stage> ofUncounted(DocumentMention mention) {
            var set = uncounted;
            var near = set != null && mention.sentence().index() - set.index() <= UNCOUNTED_WITHIN;
            return near && mention.isMember() ? ofUncounted : List.of();
        }

        /** What was done with a document that has no verb of its own: what was done with its list or its set. */
        private List<Stage> otherwise(DocumentMention mention) {
            if (MentionCues.isLikeTheOneBefore(mention)) {
                return told.lastStages();
            }
            if (mention.sentence().line().sort() == Sort.ITEM) {
                var listed = lists.stages();
                return listed.isEmpty() && isUnderOutcomes(mention) ? List.of(mention.usualStage()) : listed;
            }
            if (MentionCues.isLabel(mention) && told.setBefore(mention.sentence(), LABELS_WITHIN) != null) {
                told.speaksOfSet(mention.sentence());
                return requireNonNull(told.setBefore(mention.sentence(), 0)).stages();
            }
            var set = told.setBefore(mention.sentence(), MEMBERS_WITHIN);
            var member = mention.isMember() || MentionCues.isOfNumberedSet(mention);
            if (set != null && (mention.title() != null || member)) {
                return set.stages();
            }
            var here = told.stagesBefore(mention.sentence(), 0);
            if (!here.isEmpty() && mention.isJoined() && (mention.title() != null || mention.isDescribed())) {
                return here;
            }
            var further = mention.amount() != null || mention.isFurther();
            var before = told.stagesBefore(mention.sentence(), further ? SETS_WITHIN : 1);
            if (!before.isEmpty() && mention.isIntroduced()) {
                return before;
            }
            var several = ofUncounted(mention);
            if (!several.isEmpty()) {
                return several;
            }
            var opened = underHeading(mention.sentence());
            if (!opened.isEmpty()) {
                return opened;
            }
            if (mention.isNamedAgain()) {
                return told.stagesBefore(mention.sentence(), 1);
            }
            if (mention.isToldAsOutcome() && gathering.isHeld()) {
                return List.of(mention.usualStage());
            }
            if (!mention.isOutcomeByName(gathering)) {
                return List.of();
            }
            if (!gathering.isHeld()) {
                return mention.sentence().has(Kind.HOPE) ? List.of(Stage.PLANNED) : List.of();
            }
            return List.of(Stage.PRESENTED);
        }

        /** A line of a list under 'Main outcomes' */
        private boolean isUnderOutcomes(DocumentMention mention) {
            var opener = scene.opener(mention.sentence());
            var first = mention.from() <= 2 || mention.isDefinite();
            return first && gathering.isHeld() && opener != null && opener.has(Kind.OUTCOMES);
        }

        /** 'TEXTS EXCHANGED' over a line that has no verb of its own */
        private List<Stage> underHeading(Sentence sentence) {
            var opener = scene.opener(sentence);
            var verb = opener == null || opener.line().sort() != Sort.HEADING ? -1 : opener.find(Kind.STAGE, 0);
            var told = verb >= 0 && scene.realityAt(opener, verb) == Reality.HAPPENED;
            return told && !sentence.has(Kind.STAGE) ? stages.at(opener, verb) : List.of();
        }

        private static boolean isQuestion(Sentence sentence) {
            var last = sentence.size() - 1;
            return sentence.isMark(last, '?') || (sentence.isMark(last, '*') && sentence.isMark(last - 2, '?'));
        }

        /** 'that pact', 'deklarasi tersebut', 'the declaration' once one was told */
        private boolean pointsBack(DocumentMention mention) {
            if (mention.amount() != null || mention.title() != null) {
                return false;
            }
            if (mention.pointsBack() && told.isEmpty() && later.isEmpty() && MentionCues.isSignedNext(mention)) {
                return false; // the headline told of it
            }
            return mention.pointsBack() || (mention.isDefinite() && told.knows(mention.type()));
        }
    }
}
