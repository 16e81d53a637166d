package org.summitwire.model.reading.scene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears which two parties met or signed, by those who are named. */
final class Pairs {

    private static final int UNION = 4;
    private static final int MOST = 6;
    private static final int BACK = 4;
    private static final int GUEST_WITHIN = 4;
    private static final int OFFICE_WITHIN = 9;
    private static final int VERB_WITHIN = 2;
    private static final int OWNED_WITHIN = 4;

    private final Scene scene;
    private final Attendance attendance;

    Pairs(Scene scene, Attendance attendance) {
        this.scene = scene;
        this.attendance = attendance;
    }

    /** The first two who met or signed in one sentence; else those whom the first sentences name together. */
    @Nullable
    Set<String> of(List<Sentence> lead) {
        var told = told(lead);
        return told == null ? unionOf(lead.subList(0, Math.min(UNION, lead.size()))) : told;
    }

    /** The first two who met or signed in one sentence. */
    @Nullable
    Set<String> told(List<Sentence> lead) {
        for (var sentence : lead) {
            var pair = in(sentence);
            pair = pair == null && signs(sentence) ? withPronoun(sentence) : pair;
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    /** The parties whose leaders the sentences name together, where they tell that somebody met. */
    @Nullable
    Set<String> unionOf(List<Sentence> sentences) {
        var together = new TreeSet<String>();
        var met = sentences.stream()
                .anyMatch(it -> it.has(Kind.MEET)
                        || it.has(Kind.MEETING)
                        || it.has(Kind.VISIT)
                        || (it.has(Kind.STAGE) && it.has(Kind.DOCUMENT)));
        for (var sentence : sentences) {
            attendance.in(sentence).stream()
                    .filter(person -> !person.aside() && !person.former() && attendance.isPresent(person))
                    .filter(person -> attendance.led().contains(person.country()))
                    .forEach(person -> together.add(person.country()));
            if (together.size() == 2) {
                break;
            }
        }
        return met && together.size() == 2 ? together : null;
    }

    /** Two parties who met or signed, one of whom somebody leads; null where there are none such. */
    @Nullable
    Set<String> in(Sentence sentence) {
        var acts = sentence.has(Kind.MEET)
                || sentence.has(Kind.MEETING)
                || bringsForth(sentence)
                || launches(sentence)
                || (sentence.has(Kind.AGREE) && (sentence.has(Kind.BOTH) || namesTwo(sentence)));
        if (!acts) {
            return null;
        }
        var pair = attendance.present(sentence);
        if (pair.size() != 2) {
            var named = new TreeSet<>(pair);
            for (var at = 0; at < sentence.size(); at++) {
                var code = Parties.acting(sentence, at);
                if (code != null && attendance.led().contains(code) && !isOwner(sentence, at)) {
                    if (isInRowOfOthers(sentence, at)) {
                        return null;
                    }
                    named.add(code);
                }
            }
            pair = named;
        }
        return pair.size() == 2 && pair.stream().anyMatch(attendance.led()::contains) ? pair : null;
    }

    /** "the EU's southern members": something of an organisation acts, and not the organisation. */
    private static boolean isOwner(Sentence sentence, int at) {
        return sentence.is(at, Kind.ORGANISATION)
                && sentence.is(at + 1, Kind.POSSESSIVE)
                && sentence.find(Kind.OFFICE, at, at + OWNED_WITHIN) < 0
                && sentence.find(Kind.OFFICES, at, at + OWNED_WITHIN) < 0;
    }

    /** 'signed a partnership with France, Germany and the EU': with more than the one whose leader is named elsewhere */
    private boolean isInRowOfOthers(Sentence sentence, int at) {
        var first = sentence.isMark(at + 1, ',') || sentence.is(at + 1, Kind.AND) ? at + 2 : -1;
        first = first > 0 && sentence.is(first, Kind.DEFINITE) ? first + 1 : first;
        var next = first < 0 || first >= sentence.size() || sentence.at(first).isAny(Kind.OFFICE, Kind.NATIONAL)
                ? null
                : Parties.code(sentence.at(first));
        return next != null
                && !attendance.led().contains(next)
                && attendance.in(sentence).size() == 1;
    }

    private static boolean signs(Sentence sentence) {
        return sentence.has(Kind.STAGE) && sentence.has(Kind.DOCUMENT);
    }

    /** Three or more whom one sentence names as having met or signed: 'A and B stood either side of C' */
    @Nullable
    Set<String> several(List<Sentence> lead) {
        for (var sentence : lead) {
            var acted = sentence.has(Kind.MEET) || signs(sentence) || meets(sentence);
            var together = acted ? attendance.present(sentence) : Set.<String>of();
            if (together.size() > 2
                    && together.size() <= MOST
                    && attendance.led().containsAll(together)) {
                return together;
            }
        }
        return null;
    }

    /** The same, where it is told of states alone and before any two are. */
    @Nullable
    Set<String> severalFirst(List<Sentence> lead) {
        for (var sentence : lead) {
            var together = several(List.of(sentence));
            if (together != null || in(sentence) != null) {
                var states = together != null && together.stream().noneMatch(Parties::isOrganisation);
                return states ? together : null;
            }
        }
        return null;
    }

    /** 'after meeting Macron and Tusk': the word is a verb where a name stands behind it. */
    private boolean meets(Sentence sentence) {
        return attendance.in(sentence).stream()
                .anyMatch(it -> sentence.find(Kind.MEETING, it.from() - VERB_WITHIN, it.from()) == it.from() - 1);
    }

    /** 'Modi went on. He was received by Lula in Brasília'; behind a name 'he' is who has it. */
    @Nullable
    Set<String> withPronoun(Sentence sentence) {
        var people = attendance.in(sentence);
        var other = attendance.countries(sentence);
        var told = !people.isEmpty()
                && sentence.find(Kind.PRONOUN, 0, people.get(0).from()) >= 0;
        var subject = told && other.size() == 1 ? subjectBefore(sentence) : null;
        if (subject == null) {
            return null;
        }
        var pair = new TreeSet<>(other);
        pair.add(subject);
        return pair.size() == 2 && attendance.led().containsAll(pair) ? pair : null;
    }

    /**
     * Whom 'he' stands for: who is named first in the sentence before, and there may be 'he' again; 'from Lima, where he
     * slept, Ruto flew' has one before the name.
     */
    private @Nullable String subjectBefore(Sentence sentence) {
        for (var at = sentence.index() - 1; at >= Math.max(0, sentence.index() - BACK); at--) {
            var before = scene.text().sentences().get(at);
            var people = attendance.in(before);
            var pronoun = before.find(Kind.PRONOUN, 0);
            var named = people.isEmpty() ? before.size() : people.get(0).from();
            var ahead = people.size() == 1 && before.find(Kind.RELATIVE, 0, Math.max(0, pronoun)) >= 0;
            if (!people.isEmpty() && (pronoun < 0 || named < pronoun || ahead)) {
                return people.get(0).country();
            }
            if (pronoun < 0) {
                return null;
            }
        }
        return null;
    }

    /** 'Meloni came to Astana. First were talks with President Tokayev.' */
    @Nullable
    Set<String> withGuest(Sentence sentence) {
        var people = attendance.in(sentence);
        if (people.size() != 1 || !(sentence.has(Kind.MEETING) || sentence.has(Kind.MEET))) {
            return null;
        }
        var from = people.get(0).from();
        var with = withBefore(sentence, from);
        var met = sentence.findBefore(Kind.MEETING, from);
        var direct = sentence.find(Kind.MEET, from - GUEST_WITHIN, from) >= 0;
        return direct || (with >= 0 && met >= 0 && with - met <= GUEST_WITHIN) ? withTheOneBefore(sentence) : null;
    }

    /** The 'with' before a guest: only what he is stands between; -1 where there is none. */
    private static int withBefore(Sentence sentence, int from) {
        for (var at = from - 1; at >= Math.max(0, from - OFFICE_WITHIN); at--) {
            if (sentence.is(at, Kind.WITH)) {
                return at;
            }
            if (sentence.at(at).isAny(Kind.STAGE, Kind.HELD, Kind.MEET, Kind.MEETING)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Set<String> withTheOneBefore(Sentence sentence) {
        var other = attendance.countries(sentence);
        if (other.size() != 1 || sentence.index() == 0) {
            return null;
        }
        var before = attendance.countries(scene.text().sentences().get(sentence.index() - 1));
        var pair = new TreeSet<>(other);
        pair.addAll(before);
        return before.size() == 1 && pair.size() == 2 && attendance.led().containsAll(pair) ? pair : null;
    }

    /** 'The prime ministers of Japan and India, A and B, agreed on'; but 'A said he agreed with B' */
    private boolean namesTwo(Sentence sentence) {
        var present = attendance.present(sentence);
        var agreed = sentence.find(Kind.AGREE, 0);
        return present.size() == 2
                && attendance.led().containsAll(present)
                && sentence.findBefore(Kind.SAY, agreed) < 0
                && !sentence.is(agreed + 1, Kind.WITH);
    }

    /** 'A and B launched talks on a pact': both stand before the verb, one beside the other */
    private boolean launches(Sentence sentence) {
        var people = attendance.in(sentence);
        var launched = sentence.find(Kind.LAUNCH, 0);
        return people.size() > 1
                && people.get(1).to() <= launched
                && sentence.find(Kind.AND, people.get(0).to(), people.get(1).from()) >= 0
                && attendance.led().containsAll(attendance.present(sentence));
    }

    /** 'signed an agreement'; 'announced tariffs' brings forth nothing of both. */
    private static boolean bringsForth(Sentence sentence) {
        return sentence.has(Kind.STAGE)
                && (sentence.has(Kind.DOCUMENT) || sentence.has(Kind.TITLED) || sentence.has(Kind.BOTH));
    }
}
