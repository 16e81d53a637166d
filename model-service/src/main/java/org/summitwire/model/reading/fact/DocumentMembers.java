package org.summitwire.model.reading.fact;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Takes members of a set counted before that are told by what they are on: 'one on ports, another on tea', 'the rest
 * deal with A and B', 'masing-masing tentang A dan tentang B'.
 */
final class DocumentMembers {

    private static final String RULE_MEMBERS = "<document> : <subject>";

    /** A list of subjects longer than this is a table of contents, and no list of documents. */
    private static final int LARGEST = 12;

    /** Members are told in so many sentences behind their set, the last of them in some more. */
    private static final int SET_WITHIN = 2;

    private static final int REST_WITHIN = 4;

    /** 'Several were signed. One of them covers': so near the head of the next sentence */
    private static final int SEVERAL_HEAD = 3;

    private static final int COUNT_WITHIN = 4;
    private static final int COLON_WITHIN = 6;

    /** 'an agreement on investment in mines, roads and ports and one on' */
    private static final int LIKE_WITHIN = 24;

    private final Scene scene;
    private final Gathering gathering;
    private final DocumentSubjects subjects;
    private final ToldDocuments told;

    DocumentMembers(Scene scene, Gathering gathering, DocumentSubjects subjects, ToldDocuments told) {
        this.scene = scene;
        this.gathering = gathering;
        this.subjects = subjects;
        this.told = told;
    }

    void read(Sentence sentence) {
        if (told.setBefore(sentence, REST_WITHIN) == null
                && told.severalBefore(sentence, SET_WITHIN) == null
                && told.singleIn(sentence) == null) {
            return;
        }
        if (sentence.has(Kind.ONE) || sentence.has(Kind.EACH)) {
            readOnes(sentence);
        }
        if (sentence.has(Kind.SUBJECTS) || !scene.amounts(sentence).isEmpty()) {
            readSubjects(sentence);
        }
    }

    /** 'one on A and one on B', 'masing-masing tentang A dan tentang B', 'the third, between the banks, covers C' */
    private void readOnes(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var one = sentence.is(at, Kind.EACH)
                    || (sentence.is(at, Kind.ONE) && !sentence.at(at).is(Kind.ONE, "RANGE"));
            var topic = one ? MemberTopics.behind(sentence, at) : -1;
            if (topic < 0 || namesItsOwn(sentence, at, topic)) {
                continue;
            }
            var like = likeBefore(sentence, at);
            var set = like == null ? told.setBefore(sentence, SET_WITHIN) : like;
            set = set == null ? told.severalBefore(sentence, at < SEVERAL_HEAD ? 1 : 0) : set;
            if (set == null || !isOpen(sentence, at)) {
                return;
            }
            var type = sentence.is(at, Kind.EACH) ? typeBefore(sentence, at, set.type()) : set.type();
            var all = sentence.is(at, Kind.EACH) ? allOf(sentence, topic, set) : List.<Listing.Member>of();
            if (!all.isEmpty()) {
                for (var member : all) {
                    var subject = scene.text().words(sentence, member.from(), member.to());
                    add(sentence, member.from(), member.to(), type, set, subject);
                }
                at = all.get(all.size() - 1).to();
                continue;
            }
            at = addOne(sentence, at, topic, type, set);
            while (sentence.is(at, Kind.AND) && sentence.is(at + 1, Kind.TOPIC)) {
                at = addOne(sentence, at + 1, at + 1, type, set);
            }
        }
    }

    /** 'dua perjanjian, masing-masing tentang ekstradisi dan bantuan hukum': as many as were counted, with one 'on' */
    private List<Listing.Member> allOf(Sentence sentence, int topic, Fact.Document set) {
        var named = sentence.find(Kind.TOPIC, topic + 1, sentence.size()) >= 0;
        var count = set.count() > LARGEST ? 0 : (int) set.count();
        var members =
                named || count < 2 ? List.<Listing.Member>of() : SubjectList.from(scene, sentence, topic + 1, count);
        return members.size() == count ? members : List.of();
    }

    /** 'another, a memorandum on'; not 'the third renews an arrangement on' */
    private static boolean namesItsOwn(Sentence sentence, int one, int topic) {
        var document = sentence.find(Kind.DOCUMENT, one, topic + 3);
        return document >= 0 && (document - one < 3 || !sentence.is(document, Kind.PLAIN));
    }

    /** 'an agreement on investment and one on indications': like the one right before it */
    private Fact.@Nullable Document likeBefore(Sentence sentence, int one) {
        var joined = sentence.is(one - 1, Kind.AND) || sentence.isMark(one - 1, ',');
        if (!joined) {
            return null;
        }
        for (var i = one - 1; i >= Math.max(0, one - LIKE_WITHIN) && !sentence.is(i, Kind.DOCUMENT); i--) {
            if (sentence.at(i).isAny(Kind.MEETING, Kind.MEET, Kind.HELD, Kind.STAGE, Kind.AGREE, Kind.SAY)) {
                return null;
            }
        }
        return told.singleIn(sentence);
    }

    /** 'Dua lainnya berbentuk nota kesepahaman, masing-masing tentang': each is what was named right before. */
    private static DocumentType typeBefore(Sentence sentence, int at, DocumentType otherwise) {
        var document = sentence.isMark(at - 1, ',') && sentence.is(at - 2, Kind.DOCUMENT)
                ? sentence.at(at - 2).value(Kind.DOCUMENT)
                : null;
        return document == null ? otherwise : DocumentType.valueOf(document);
    }

    private int addOne(Sentence sentence, int from, int topic, DocumentType type, Fact.Document set) {
        var subject = subjects.from(sentence, topic + 1);
        if (subject == null || sentence.is(topic + 1, Kind.RELATIVE)) {
            return topic;
        }
        var to = topic + 1;
        while (to < sentence.size()
                && sentence.at(to).end() <= sentence.at(topic + 1).start() + subject.length()) {
            to++;
        }
        var named = sentence.isMark(to, ',')
                && sentence.is(to + 1, Kind.ARTICLE)
                && sentence.find(Kind.DOCUMENT, to + 2, to + 2 + COUNT_WITHIN) >= 0;
        if (!named) { // 'the one on chips, a memorandum'
            add(sentence, from, to, type, set, subject);
        }
        return to;
    }

    /** 'Isinya berturut-turut A, B, C, serta D' of four, 'others deal with A and B' */
    private void readSubjects(Sentence sentence) {
        for (var cue = 0; cue < sentence.size(); cue++) {
            if (!sentence.is(cue, Kind.SUBJECTS) && !isOfSome(sentence, cue) && !isColon(sentence, cue)) {
                continue;
            }
            var rest = sentence.at(cue).is(Kind.SUBJECTS, "REST");
            var count = countBefore(sentence, cue);
            var set = told.setBefore(sentence, rest || count > 0 ? REST_WITHIN : SET_WITHIN);
            var here = told.isSetOf(sentence);
            if (set == null || (!rest && !here && isOfAnother(sentence, cue)) || !isOpen(sentence, cue)) {
                continue;
            }
            var list = listBehind(sentence, cue);
            var members = SubjectList.from(scene, sentence, list, count);
            var number = members.size();
            var counted = number == (count > 0 && !here ? count : set.count())
                    || (rest && count < 0 && number < set.count())
                    || (isOfSomeOf(sentence, cue) && number < set.count());
            counted &= sentence.is(list, Kind.TOPIC) || !namesDocuments(sentence, list - 1, members);
            for (var member : counted && number <= LARGEST ? members : List.<Listing.Member>of()) {
                var from = sentence.is(member.from(), Kind.TOPIC) ? member.from() + 1 : member.from();
                if (from < member.to()) {
                    var subject = scene.text().words(sentence, from, member.to());
                    add(sentence, from, member.to(), set.type(), set, subject);
                }
            }
        }
    }

    /** 'three of them concern green energy: trade in power, carbon storage and industrial parks' */
    private static int listBehind(Sentence sentence, int cue) {
        for (var at = cue + 1; at < Math.min(sentence.size(), cue + COLON_WITHIN); at++) {
            if (sentence.isMark(at, ':')) {
                return at + 1;
            }
            if (sentence.at(at).isMark()) {
                break;
            }
        }
        return cue + 1;
    }

    /** 'seven memoranda, including on tea and on ports'; 'on tea, tax and ports' is what they are on together */
    private static boolean isOfSomeOf(Sentence sentence, int cue) {
        return sentence.at(cue).is(Kind.NAMELY, "SOME")
                && SubjectList.byTopic(sentence, cue + 1).size() > 1;
    }

    /** 'five texts: a declaration on tea, an agreement on tax': each has a word of its own */
    private static boolean namesDocuments(Sentence sentence, int cue, List<Listing.Member> members) {
        return (sentence.isMark(cue, ':') || sentence.is(cue, Kind.NAMELY))
                && members.stream().anyMatch(it -> sentence.find(Kind.DOCUMENT, it.from(), it.to()) >= 0);
    }

    /**
     * 'three memoranda: on tea, on coffee and on tax', 'dua nota kesepahaman, yakni tentang A serta tentang B', 'two more
     * memoranda: rail links, and a joint satellite'.
     */
    private static boolean isColon(Sentence sentence, int at) {
        var topic = sentence.is(at + 1, Kind.TOPIC);
        var namely = sentence.is(at, Kind.NAMELY) && !sentence.at(at).is(Kind.NAMELY, "RANGE");
        return (sentence.isMark(at, ':') || (namely && (topic || isPlain(sentence, at + 1))))
                && sentence.find(Kind.DOCUMENT, topic ? 0 : at - COUNT_WITHIN, at) >= 0;
    }

    /** 'meliputi beras, gula', and no name */
    private static boolean isPlain(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.at(at).isWord()
                && !sentence.at(at).isCapital();
    }

    /** 'Three cover A, B and C', 'two of them are on A and B' */
    private boolean isOfSome(Sentence sentence, int cue) {
        if (!sentence.at(cue).is(Kind.TOPIC, "STRONG") && !sentence.is(cue, Kind.COVERS)) {
            return false;
        }
        var amount = scene.amounts(sentence).stream().findFirst().orElse(null);
        return amount != null
                && amount.number() <= 1
                && cue - amount.number() <= COUNT_WITHIN
                && amount.value().intValue() > 1
                && sentence.find(Kind.DOCUMENT, 0, cue) < 0
                && !isKnownBetween(sentence, amount.number() + 1, cue);
    }

    /** Whether the number counts something of its own: 'two ministers spoke on' */
    private static boolean isKnownBetween(Sentence sentence, int from, int to) {
        for (var i = from; i < to; i++) {
            var piece = sentence.at(i);
            if (!piece.isAny(Kind.ONE, Kind.OF, Kind.BOTH, Kind.COPULA, Kind.AUXILIARY, Kind.DEFINITE, Kind.FUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** The 'four' of 'four of them concern'; -1 where none is told. */
    private int countBefore(Sentence sentence, int cue) {
        for (var amount : scene.amounts(sentence)) {
            if (amount.number() < cue && cue - amount.number() <= COUNT_WITHIN) {
                return amount.value().intValue();
            }
        }
        return -1;
    }

    /** A document before the cue has subjects of its own, unless it points back: 'the four memoranda cover' */
    private static boolean isOfAnother(Sentence sentence, int cue) {
        var document = sentence.find(Kind.DOCUMENT, 0, cue);
        var back = sentence.is(document + 1, Kind.DEFINITE) || sentence.find(Kind.DEFINITE, 0, document) == 0;
        return document >= 0 && !back;
    }

    private boolean isOpen(Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return switch (reality) {
            case HAPPENED, PLANNED, NOT_YET, HOPED -> true;
            case DENIED, PROPOSED, RECALLED -> false;
        };
    }

    private void add(
            Sentence sentence, int from, int to, DocumentType type, Fact.Document set, @Nullable String subject) {
        SortedSet<String> named = new TreeSet<>(Parties.in(sentence, from, to));
        var parties = named.size() > 1 ? named : gathering.isBilateral() ? gathering.parties() : new TreeSet<String>();
        var document = new Fact.Document(type, null, 1, Bound.EXACT, set.stages(), parties, subject, Set.of());
        told.add(document, sentence, from, to, RULE_MEMBERS);
        told.speaksOfSet(set.type(), sentence);
    }
}
