package org.summitwire.model.page;

import java.util.List;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.reading.Meeting;
import org.summitwire.page.Badge;
import org.summitwire.page.Wording;

/** How meetings are said in one language. */
final class MeetingWords {

    private static final String PARTIES = "parties:";

    private final Wording say;

    MeetingWords(Wording say) {
        this.say = say;
    }

    /** The name of the format; where there is none, the parties. */
    String name(Meeting meeting) {
        var forum = meeting.forum();
        if (!forum.key().startsWith(PARTIES) || forum.parties().isEmpty()) {
            return forum.name();
        }
        return say.say(
                "meeting.parties",
                String.join("–", forum.parties().stream().map(say::party).toList()));
    }

    String place(Meeting meeting) {
        var country = meeting.country() == null ? "" : say.party(meeting.country());
        if (meeting.city() == null || meeting.city().equals(country)) {
            return country;
        }
        return country.isEmpty() ? meeting.city() : meeting.city() + ", " + country;
    }

    String days(Meeting meeting) {
        return say.days(meeting.start(), meeting.end());
    }

    Badge status(Meeting meeting) {
        return Badge.of(say, "status", meeting.status());
    }

    String heard(Account account) {
        return say.row(List.of(say.say("articles", account.articles()), say.say("voices", account.lineages())));
    }
}
