package org.summitwire.model.resolution;

import static org.summitwire.model.reading.MeetingStatus.HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;

/** What stands of a meeting's time, place and status once another telling of it is heard. */
public final class Outline {

    private Outline() {}

    public static Meeting after(@Nullable Meeting known, Meeting told) {
        if (known == null) {
            return new Meeting(
                    told.forum(), told.status(), told.city(), told.country(), told.start(), told.end(), List.of());
        }
        var wasPlanned = known.status() != HELD;
        var days = Days.of(known).after(Days.of(told), wasPlanned);
        var moves = told.city() != null && (wasPlanned || known.city() == null);
        var namesCountry = told.country() != null && (moves || known.country() == null);
        return new Meeting(
                forum(known.forum(), told.forum()),
                status(known.status(), told.status()),
                moves ? told.city() : known.city(),
                namesCountry ? told.country() : known.country(),
                days.start(),
                days.end(),
                List.of());
    }

    public static boolean sameTimeAndPlace(Meeting one, Meeting other) {
        return Days.of(one).equals(Days.of(other))
                && Objects.equals(one.city(), other.city())
                && one.status() == other.status();
    }

    /** Whether time or place, known before, became another one. What was told in part and is now whole did not. */
    public static boolean isRevision(Meeting before, Meeting after) {
        return isAnother(before.start(), after.start())
                || isAnother(before.end(), after.end())
                || isAnother(before.city(), after.city());
    }

    private static boolean isAnother(@Nullable Object before, @Nullable Object after) {
        return before != null && after != null && !before.equals(after);
    }

    /** What was held can be cancelled no more; until then the latest word counts. */
    private static MeetingStatus status(MeetingStatus known, MeetingStatus told) {
        return known == HELD ? HELD : told;
    }

    private static Forum forum(Forum known, Forum told) {
        var parties = new TreeSet<>(known.parties());
        parties.addAll(told.parties());
        var edition = known.edition() == null ? told.edition() : known.edition();
        return new Forum(known.key(), known.name(), edition, parties);
    }

    /** First and last day, as far as told. */
    private record Days(@Nullable LocalDate start, @Nullable LocalDate end) {

        static Days of(Meeting meeting) {
            return new Days(meeting.start(), meeting.end());
        }

        /** A day within days told before is told in part; other days replace those that were only planned. */
        Days after(Days told, boolean wasPlanned) {
            if (told.first() == null || first() == null) {
                return first() == null ? told : this;
            }
            if (contains(told)) {
                return end == null && told.end != null ? new Days(start, told.end) : this;
            }
            return told.contains(this) || wasPlanned ? told : this;
        }

        private boolean contains(Days other) {
            return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
        }

        private @Nullable LocalDate first() {
            return start == null ? end : start;
        }

        private LocalDate firstDay() {
            return Objects.requireNonNull(first(), "first day");
        }

        private LocalDate lastDay() {
            return end == null ? firstDay() : end;
        }
    }
}
