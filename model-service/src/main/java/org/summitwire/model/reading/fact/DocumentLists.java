package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Takes documents from lists: 'the six memoranda:' and what follows line by line, 'three documents, namely A, B and C'. */
final class DocumentLists {

    private static final String RULE_LINES = "<document> : <list>";
    private static final int LARGEST = 12;

    /** 'Innovation and Technology Partnership Roadmap': the word for it may be the last of its name. */
    private static final int NAME_WITHIN = 8;

    /** Who does it stands at the head of a line, what he does right behind. */
    private static final int ACTOR_WITHIN = 4;

    /** A list may stand so many sentences behind the number of its documents. */
    private static final int SET_WITHIN = 3;

    private final Scene scene;
    private final Gathering gathering;
    private final DocumentStages stages;
    private final ToldDocuments told;
    private final DocumentMembers members;
    private final PluralMembers plurals;
    private @Nullable DocumentType announced;
    private List<Stage> listed = List.of();
    private int lastLine = -1;
    private char marker;

    DocumentLists(Scene scene, Gathering gathering, DocumentStages stages, ToldDocuments told) {
        this.scene = scene;
        this.gathering = gathering;
        this.stages = stages;
        this.told = told;
        this.members = new DocumentMembers(scene, gathering, new DocumentSubjects(scene), told);
        this.plurals = new PluralMembers(scene, gathering, stages, told);
    }

    /** What was done with the documents of the list that is open. */
    List<Stage> stages() {
        return listed;
    }

    /** A heading or a number of documents before a list says what its lines are. */
    void open(Sentence sentence) {
        if (sentence.line().sort() != Sort.ITEM) {
            return;
        }
        var before = before(sentence);
        if (before != null && before.line().sort() == Sort.HEADING) {
            var verb = before.find(Kind.STAGE, 0);
            if (verb >= 0 && !scene.realityAt(before, verb).isToCome()) {
                listed = stages.ofList(before, List.of(Stage.ADOPTED));
                listed = listed.isEmpty()
                        ? List.of(Stage.valueOf(requireNonNull(before.at(verb).value(Kind.STAGE))))
                        : listed;
            }
            var set = told.setBefore(sentence, SET_WITHIN + 2);
            if (announced == null && set != null) {
                announced = set.type();
                listed = verb >= 0 ? listed : set.stages();
            }
        }
    }

    /** The sentence right before a line of a list. */
    private @Nullable Sentence before(Sentence sentence) {
        return sentence.index() == 0 ? null : scene.text().sentences().get(sentence.index() - 1);
    }

    void read(Sentence sentence) {
        var document = sentence.findBefore(Kind.DOCUMENT, sentence.size());
        var opens = document >= 0 && sentence.isMark(sentence.size() - 1, ':');
        var leads = opens || (sentence.isMark(sentence.size() - 1, ':') && sentence.has(Kind.STAGE));
        if (sentence.line().sort() == Sort.ITEM && !leads) {
            readLine(sentence);
            if (told.isSetOf(sentence)) {
                members.read(sentence);
            }
            return;
        }
        if (opens) {
            marker = 0;
            announced =
                    DocumentType.valueOf(requireNonNull(sentence.at(document).value(Kind.DOCUMENT)));
        } else if (leads && told.isSetOf(sentence)) {
            marker = 0;
            announced = requireNonNull(told.setBefore(sentence, 0)).type(); // 'Seven were exchanged, among which:'
        } else if (!isSetBehind(sentence)) {
            announced = null;
        }
        listed = stages.ofList(sentence, told.lastStages());
        if (!opens) {
            if (document >= 0) {
                readNamely(sentence);
            }
            members.read(sentence);
            plurals.read(sentence);
        }
    }

    private boolean isSetBehind(Sentence sentence) {
        var set = told.setBefore(sentence, SET_WITHIN);
        return set != null && announced == set.type();
    }

    /** A line without a word for a document is one of those announced. */
    private void readLine(Sentence sentence) {
        if (isNumber(sentence)) {
            return;
        }
        if (marker == 0 && !isSubheading(sentence)) {
            marker = markerOf(sentence);
        }
        var set = announced == null ? null : told.setOf(announced);
        var first = sentence.line().start() != lastLine;
        lastLine = sentence.line().start();
        if (set == null || !first || hasOwnWord(sentence) || isSubheading(sentence)) {
            return;
        }
        if (marker != markerOf(sentence) || isDeed(sentence)) {
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
        add(sentence, from, to, set.type(), null, set.stages(), scene.text().words(sentence, from, to));
    }

    /** Lines of one list begin alike: with a dash, a letter, a number. */
    private static char markerOf(Sentence sentence) {
        var first = sentence.at(0);
        if (first.isNumber()) {
            return '1';
        }
        if (first.isMark()) {
            return first.words().charAt(0);
        }
        return sentence.isMark(1, '.') || sentence.isMark(1, ')') ? 'a' : ' ';
    }

    /** The 'ii.' that stands as a sentence of its own */
    private static boolean isNumber(Sentence sentence) {
        return sentence.size() == 2
                && sentence.isMark(1, '.')
                && sentence.at(0).words().length() < 5;
    }

    /** 'B. Between companies' over some lines of a list */
    private static boolean isSubheading(Sentence sentence) {
        var letter = sentence.at(0).isCapital() && sentence.at(0).words().length() == 1;
        return letter && sentence.isMark(1, '.');
    }

    /** 'the two countries set up a food partnership', 'Peru menyediakan 100 beasiswa': a line that tells of a deed */
    private static boolean isDeed(Sentence sentence) {
        for (var at = 0; at < Math.min(sentence.size(), ACTOR_WITHIN); at++) {
            var actor = sentence.is(at, Kind.BOTH) || Parties.acting(sentence, at) != null;
            if (actor && sentence.find(Kind.LAUNCH, at + 1, at + ACTOR_WITHIN) >= 0) {
                return true;
            }
            if (actor && sentence.find(Kind.PLEDGE, at + 1, at + ACTOR_WITHIN) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnWord(Sentence sentence) {
        for (var at = 0; at < Math.min(sentence.size(), NAME_WITHIN); at++) {
            var piece = sentence.at(at);
            var named = piece.is(Kind.TITLED) && piece.isCapital();
            if (named || (piece.is(Kind.DOCUMENT) && !piece.is(Kind.PLAIN))) {
                return true;
            }
            if (piece.is(Kind.TOPIC)) {
                return false;
            }
        }
        return false;
    }

    /** 'tiga dokumen, yaitu A, B, dan C': members with a name, as many as were counted. */
    private void readNamely(Sentence sentence) {
        for (var amount : scene.amounts(sentence)) {
            var document = sentence.find(Kind.DOCUMENT, amount.to(), amount.to() + 3);
            var namely = document < 0 ? -1 : sentence.find(Kind.NAMELY, document + 1, document + 4);
            if (namely < 0 || amount.unit() != null || amount.value().intValue() > LARGEST) {
                continue;
            }
            var members = Listing.from(scene, sentence, namely + 1, sentence.size());
            var verb = sentence.findBefore(Kind.STAGE, document);
            var set = told.setBefore(sentence, 0);
            if (members.size() != amount.value().intValue() || (verb < 0 && set == null)) {
                return;
            }
            var done = set != null
                    ? set.stages()
                    : List.of(Stage.valueOf(requireNonNull(sentence.at(verb).value(Kind.STAGE))));
            for (var member : members) {
                if (!hasOwnWord(sentence, member)) {
                    var title = scene.text().words(sentence, member.from(), member.to());
                    add(sentence, member.from(), member.to(), DocumentType.COOPERATION_DOCUMENT, title, done, title);
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
            List<Stage> done,
            String subject) {
        SortedSet<String> named = new TreeSet<>(Parties.in(sentence, from, to));
        var parties = named.size() > 1 ? named : gathering.isBilateral() ? gathering.parties() : new TreeSet<String>();
        var document = new Fact.Document(type, title, 1, Bound.EXACT, done, parties, subject, Set.of());
        told.add(document, sentence, from, to, RULE_LINES);
    }
}
