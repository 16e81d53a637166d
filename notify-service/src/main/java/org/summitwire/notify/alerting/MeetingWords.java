package org.summitwire.notify.alerting;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a meeting: short for a headline, in full for the text. */
final class MeetingWords {

    private static final String FORUM = "forum:";
    private static final int NAMED_PARTIES = 3;

    /** A format's code as the press writes it: CA+JAD, C5+1, G20. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9+\\-–/ ]{2,20}");

    private final Words words;
    private final Calendar calendar;

    MeetingWords(Words words, Calendar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** CA+JAD summit, Tokyo. */
    String brief(Meeting meeting) {
        return placed(nameless(meeting), meeting.city());
    }

    /** CA+JAD summit: where the place would make a headline too long. */
    String nameless(Meeting meeting) {
        return isForum(meeting) ? forum(meeting) : betweenParties(meeting);
    }

    /** Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Japan, 20 December 2025. */
    String full(Meeting meeting) {
        var name = isForum(meeting) ? withSummit(meeting.name()) : betweenParties(meeting);
        var country = meeting.country() == null ? null : party(meeting.country());
        var days = calendar.days(meeting.start(), meeting.end());
        return placed(placed(placed(name, meeting.city()), country), days.isEmpty() ? null : days);
    }

    /** Countries in the alert's language, organisations by their code. */
    List<String> parties(List<String> codes) {
        return codes.stream().map(this::party).toList();
    }

    private static boolean isForum(Meeting meeting) {
        return meeting.forumKey().startsWith(FORUM);
    }

    private String forum(Meeting meeting) {
        var code = meeting.forumKey().substring(FORUM.length());
        return CODE.matcher(code).matches() ? words.say("meeting.forum", code) : withSummit(meeting.name());
    }

    private String withSummit(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var saysWhatItIs = List.of("summit", "conference", "meeting", "council", "ktt", "forum", "talks").stream()
                .anyMatch(lower::contains);
        return saysWhatItIs ? name : words.say("meeting.forum", name);
    }

    private String betweenParties(Meeting meeting) {
        var parties = parties(meeting.parties());
        if (parties.isEmpty()) {
            return meeting.name();
        }
        if (parties.size() <= NAMED_PARTIES) {
            return words.say("meeting.parties", String.join("–", parties));
        }
        var named = new ArrayList<>(parties.subList(0, NAMED_PARTIES - 1));
        return words.say("meeting.manyParties", String.join(", ", named), parties.size() - named.size());
    }

    private String placed(String name, @Nullable String place) {
        return place == null ? name : words.say("meeting.at", name, place);
    }

    private String party(String code) {
        return code.matches("[A-Z]{2}") ? new ULocale("", code).getDisplayCountry(words.locale()) : code;
    }
}
