package org.summitwire.model.reading.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Finds the meeting that an article tells of before all others. */
final class MainMeeting {

    private static final int OPENING = 2;
    private static final int FULL = 8;
    private static final int LEAD = 6;
    private static final int BODY = 14;
    private static final int DATED_WITHIN = 9;

    private final Scene scene;
    private final ForumMentions forums;
    private final Attendance attendance;
    private final Pairs pairs;
    private final Counterparts counterparts;

    MainMeeting(Scene scene, ForumMentions forums, Attendance attendance, Pairs pairs) {
        this.scene = scene;
        this.forums = forums;
        this.attendance = attendance;
        this.pairs = pairs;
        this.counterparts = new Counterparts(scene, attendance::in);
    }

    /**
     * A format in the title or the opening, where something speaks for its meeting; else two who met; else a format
     * named further on; else states that acted; else those who met anywhere in the text.
     */
    @Nullable
    Gathering in(List<Sentence> sentences, ForumMentions titleForums, Text title) {
        if (title.sentences().stream().anyMatch(it -> it.has(Kind.PRETENCE))
                || sentences.stream().limit(LEAD).anyMatch(it -> it.has(Kind.PRETENCE))) {
            return null;
        }
        if (Contests.isOne(sentences, title)) {
            return null;
        }
        var opening = opening(sentences);
        var forum = forumOf(opening, titleForums, title.sentences());
        var named = forumOf(List.of(), titleForums, title.sentences()) != null;
        var beside = named || opening.isEmpty() ? null : besideForum(opening.get(0));
        if (beside != null) {
            return new Gathering(beside);
        }
        var first = forum == null || named || opening.isEmpty() ? null : beforeForum(opening.get(0));
        if (first != null) {
            return meetingOf(first);
        }
        if (forum != null
                && (named || !attendance.led().isEmpty() || opening.stream().anyMatch(MainMeeting::tellsOfMeeting))) {
            return new Gathering(forum);
        }
        var lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
        var many = forum == null ? multitude(opening, sentences) : null;
        many = many == null && forum == null && isOfMany(lead, title) ? all(sentences) : many;
        if (many != null) {
            return meetingOf(many);
        }
        var told = forum == null ? toldBeforePair(lead) : null;
        if (told != null) {
            return new Gathering(told);
        }
        var three = forum == null ? pairs.severalFirst(opening) : null;
        if (three != null) {
            return meetingOf(three);
        }
        var pair = pairs.of(lead);
        if (pair != null) {
            return meetingOf(pair);
        }
        var later = forumOf(lead, titleForums, List.of());
        if (later != null && !attendance.led().isEmpty()) {
            return new Gathering(later);
        }
        var received = forum == null ? new Hosts(attendance).in(lead) : null;
        if (received != null) {
            return meetingOf(received);
        }
        var states = counterparts.in(lead, title.sentences());
        if (states != null) {
            return meetingOf(states);
        }
        var several = pairs.several(lead);
        if (forum == null && several != null) {
            return meetingOf(several);
        }
        if (forum != null && opening.stream().anyMatch(it -> tellsOfForum(it) || datesForum(it))) {
            return new Gathering(forum);
        }
        var body = sentences.subList(0, Math.min(BODY, sentences.size()));
        var anywhere = forumOf(body, titleForums, List.of());
        if (anywhere != null && attendance.led().size() > 2) {
            return new Gathering(anywhere);
        }
        var met = pairs.unionOf(body);
        if (met == null && attendance.led().size() > 2 && body.stream().anyMatch(MainMeeting::tellsOfSitting)) {
            met = new TreeSet<>(attendance.led());
        }
        met = met == null ? row(body) : met;
        return met == null ? null : meetingOf(met);
    }

    /** 'Who was there? A, B and C. The host was D': where something was signed, those of one paragraph. */
    private @Nullable Set<String> row(List<Sentence> body) {
        if (body.stream().noneMatch(it -> it.has(Kind.STAGE) && it.has(Kind.DOCUMENT) && !it.has(Kind.OUTSIDER))) {
            return null;
        }
        var came = false;
        var paragraph = -1;
        var together = new TreeSet<String>();
        for (var sentence : body) {
            var named = attendance.present(sentence);
            if (paragraph < 0 && named.size() > 2 && attendance.led().containsAll(named)) {
                paragraph = sentence.line().paragraph();
            }
            if (paragraph >= 0 && sentence.line().paragraph() == paragraph) {
                together.addAll(named);
                came = came || sentence.has(Kind.ATTEND) || sentence.has(Kind.HOST) || sentence.has(Kind.WITNESS);
            }
        }
        together.retainAll(attendance.led());
        return !came || together.isEmpty() ? null : together;
    }

    private Gathering meetingOf(Set<String> states) {
        var format = forums.of(states, attendance.led());
        return format == null ? new Gathering(states) : new Gathering(format);
    }

    /** 'on the eve of the summit A and B signed': two of whom the first sentence tells, and of a forum only beside it */
    private @Nullable Set<String> besideForum(Sentence first) {
        var mentions = forums.in(first);
        var only = !mentions.isEmpty() && mentions.stream().allMatch(ForumMention::ahead);
        return only ? pairs.in(first) : null;
    }

    /** Two of whom the first sentence tells, which names no forum and no summit: one that is named behind is another. */
    private @Nullable Set<String> beforeForum(Sentence first) {
        var larger = !forums.in(first).isEmpty()
                || first.has(Kind.OFFICES)
                || first.pieces().stream().anyMatch(it -> it.is(Kind.MEETING, "HIGH"));
        return larger ? null : pairs.in(first);
    }

    /** The first full sentences; 'Ref. 2025/10' and the like are none. */
    private static List<Sentence> opening(List<Sentence> sentences) {
        var lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
        var full = lead.stream()
                .filter(it -> it.size() >= FULL || tellsOfForum(it))
                .limit(OPENING)
                .toList();
        return full.isEmpty() ? lead : full;
    }

    /** 'launched at the summit of A and B', before two are told to have met: it is there that they did. */
    private Formats.@Nullable Format toldBeforePair(List<Sentence> lead) {
        for (var sentence : lead) {
            if (pairs.in(sentence) != null) {
                return null;
            }
            var high = sentence.pieces().stream().anyMatch(it -> it.is(Kind.MEETING, "HIGH"));
            var told = high && (sentence.has(Kind.LAUNCH) || sentence.has(Kind.STAGE) || sentence.has(Kind.HELD));
            var format = told ? forumOf(List.of(sentence), forums, List.of()) : null;
            if (format != null) {
                return format;
            }
        }
        return null;
    }

    /** "Africa's heads of state closed their summit": not two, but all whose leaders the text names, three or more. */
    private @Nullable Set<String> multitude(List<Sentence> opening, List<Sentence> sentences) {
        if (opening.stream().noneMatch(it -> tellsOfMany(it) && pairs.in(it) == null)) {
            return null;
        }
        return all(sentences);
    }

    private @Nullable Set<String> all(List<Sentence> sentences) {
        var together = new TreeSet<String>();
        for (var sentence : sentences.subList(0, Math.min(BODY, sentences.size()))) {
            together.addAll(attendance.countries(sentence));
        }
        together.retainAll(attendance.led());
        return together.size() > 2 ? together : null;
    }

    /** 'The meeting bore a long name: the Summit for a New Compact': a summit by a name of its own, and no two who met */
    private boolean isOfMany(List<Sentence> lead, Text title) {
        var called = Stream.concat(title.sentences().stream(), lead.stream()).anyMatch(MainMeeting::namesSummit);
        return called && attendance.led().size() > 2 && pairs.told(lead) == null;
    }

    private static boolean namesSummit(Sentence sentence) {
        for (var at = sentence.find(Kind.MEETING, 0); at >= 0; at = sentence.find(Kind.MEETING, at + 1)) {
            var next = at + 1 < sentence.size() ? sentence.at(at + 1) : null;
            if (sentence.at(at).is(Kind.MEETING, "HIGH")
                    && sentence.at(at).isCapital()
                    && next != null
                    && next.isAny(Kind.PURPOSE, Kind.OF, Kind.AREA_LINK, Kind.TITLE_LINK)
                    && !sentence.is(at + 1, Kind.WITH)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfMany(Sentence sentence) {
        var leaders = sentence.find(Kind.OFFICES, 0);
        return leaders >= 0
                && !sentence.at(leaders).is(Kind.OFFICES, "MINISTER")
                && sentence.pieces().stream().anyMatch(it -> it.is(Kind.MEETING, "HIGH"))
                && sentence.find(Kind.BOTH, leaders - 2, leaders + 2) < 0
                && Parties.in(sentence).stream().filter(it -> it.length() == 2).count() != 2;
    }

    private static boolean tellsOfSitting(Sentence sentence) {
        return sentence.has(Kind.MEETING) && (sentence.has(Kind.ATTEND) || sentence.has(Kind.HELD));
    }

    private static boolean tellsOfMeeting(Sentence sentence) {
        var leadersMeet = sentence.has(Kind.OFFICES)
                && sentence.has(Kind.CITY)
                && (sentence.has(Kind.MEET) || sentence.has(Kind.HELD) || sentence.has(Kind.STAGE));
        return leadersMeet || tellsOfSession(sentence);
    }

    private static boolean tellsOfSession(Sentence sentence) {
        return sentence.has(Kind.MEETING)
                && (sentence.has(Kind.HELD)
                        || sentence.has(Kind.PLAN)
                        || sentence.has(Kind.MEET)
                        || sentence.has(Kind.CANCELLED));
    }

    /** 'KTT D-8 digelar', 'The Caspian Summit was put off': the name says that it is a meeting */
    private static boolean tellsOfForum(Sentence sentence) {
        var forum = sentence.find(Kind.FORUM, 0);
        return forum >= 0
                && sentence.find(Kind.TOPIC, Math.max(0, forum - 2), forum) < 0
                && (sentence.has(Kind.HELD) || sentence.has(Kind.CANCELLED) || isScheduled(sentence));
    }

    /** 'the results of the Caspian Summit in Aktau, 12-13 August' */
    private boolean datesForum(Sentence sentence) {
        var forum = sentence.find(Kind.FORUM, 0);
        return forum >= 0
                && scene.days(sentence).stream()
                        .anyMatch(it -> !it.vague()
                                && it.from() > forum
                                && it.from() - forum <= DATED_WITHIN
                                && sentence.find(Kind.CITY, forum, it.from()) >= 0);
    }

    /** 'The Caspian Summit is on Sunday' */
    private static boolean isScheduled(Sentence sentence) {
        for (var at = sentence.find(Kind.SCHEDULED, 0); at >= 0; at = sentence.find(Kind.SCHEDULED, at + 1)) {
            if (sentence.is(at + 1, Kind.ON_DAY)) {
                return true;
            }
        }
        return false;
    }

    private Formats.@Nullable Format forumOf(List<Sentence> opening, ForumMentions titleForums, List<Sentence> title) {
        Map<Formats.Format, Integer> weights = new HashMap<>();
        for (var sentence : title) {
            weigh(titleForums.in(sentence), weights);
        }
        for (var sentence : opening) {
            weigh(forums.in(sentence), weights);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Formats.Format, Integer>comparingByValue()
                        .thenComparing(it -> it.getKey().chain().size())
                        .thenComparing(it -> it.getKey().code()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void weigh(List<ForumMention> mentions, Map<Formats.Format, Integer> weights) {
        mentions.stream()
                .filter(it -> it.counts() && !it.aside() && !it.ahead())
                .forEach(it -> weights.merge(it.format(), 1, Integer::sum));
    }
}
