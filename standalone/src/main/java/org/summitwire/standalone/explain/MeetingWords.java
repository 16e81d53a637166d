package org.summitwire.standalone.explain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;

/** A meeting in plain words: what came of it, where, when, who. */
final class MeetingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    private MeetingWords() {}

    static String name(Meeting meeting) {
        var edition = meeting.forum().edition();
        return Harmless.line(meeting.forum().name() + (edition == null ? "" : ", edition " + edition));
    }

    static String circumstances(Meeting meeting) {
        var parties = meeting.forum().parties();
        return Harmless.line(Codes.symbol(meeting.status()) + "; " + place(meeting) + "; "
                + days(meeting.start(), meeting.end())
                + (parties.isEmpty() ? "" : "; parties " + Codes.countries(parties)));
    }

    private static String place(Meeting meeting) {
        var city = meeting.city();
        var country = meeting.country() == null ? null : Codes.country(meeting.country());
        if (city == null) {
            return country == null ? "place not told" : country;
        }
        return country == null || country.equals(city) ? city : city + ", " + country;
    }

    static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? "day not told" : "until " + DAY.format(end);
        }
        if (end == null || end.equals(start)) {
            return DAY.format(start);
        }
        var sameMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
        return (sameMonth ? DAY_OF_MONTH : DAY).format(start) + "–" + DAY.format(end);
    }
}
