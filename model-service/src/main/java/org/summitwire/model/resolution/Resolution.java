package org.summitwire.model.resolution;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;

/**
 * Which meeting a report is about. All meetings are of one forum; what tells them apart are dates first, then
 * edition and place, then how near the report was published.
 */
final class Resolution {

    /** Outlets in other time zones, eves and arrival days: meetings of one forum are never this close. */
    static final int DAYS_ASTRAY = 3;

    /** Two parties that are told to meet in another city the next day are on one visit. */
    static final int DAYS_ON_TOUR = 1;

    /** An undated report speaks of what was held within the month. */
    static final int DAYS_BACK = 30;

    /** An undated plan speaks of the half year to come. */
    static final int DAYS_AHEAD = 180;

    /** A format meets once or twice a year: what was planned and is now told for a date so near was moved. */
    static final int DAYS_MOVED = 90;

    /** The same parties may well meet twice in a quarter; that they were to meet, did not, and met soon after is one meeting. */
    static final int DAYS_MOVED_OF_PARTIES = 45;

    private Resolution() {}

    /**
     * The meeting that is told of, of those known, if any.
     *
     * @param known in the order in which they were first made known: of two that are as near, the earlier is meant
     * @param publishedOn the day in UTC on which the report was published
     */
    static <M extends Outlined> Optional<M> nearest(Meeting told, LocalDate publishedOn, List<M> known) {
        return known.stream()
                .map(candidate -> new Candidate<>(candidate, astray(told, publishedOn, candidate)))
                .filter(candidate -> candidate.astray() != NEVER)
                .min(Comparator.comparingLong(Candidate::astray))
                .map(Candidate::known);
    }

    /**
     * Whether a meeting that is known turns out to be the one that a report was put with: no forum meets twice on one
     * day, and a dated report speaks for what was told without a day but fits it.
     *
     * @param joined the meeting that the report was put with, as it stands after it
     */
    static boolean areOne(Meeting joined, Meeting told, LocalDate publishedOn, Outlined other) {
        var known = other.meeting();
        if (joined.start() != null && known.start() != null) {
            return gap(joined, known) == 0;
        }
        return told.start() != null && known.start() == null && astray(told, publishedOn, other) != NEVER;
    }

    private static final long NEVER = Long.MAX_VALUE;

    private record Candidate<M>(M known, long astray) {}

    /** How many days lie between what is told and what is known; NEVER where they are two meetings. */
    private static long astray(Meeting told, LocalDate publishedOn, Outlined candidate) {
        var meeting = candidate.meeting();
        var dated = told.start() != null && meeting.start() != null;
        if (dated && gap(told, meeting) == 0) {
            return 0; // no forum meets twice on one day: an edition or a city that differs is an outlet's slip
        }
        if (differ(told.forum().edition(), meeting.forum().edition())) {
            return NEVER;
        }
        if (dated) {
            return betweenDates(told, meeting);
        }
        if (sameEdition(told, meeting)) {
            return 1; // each edition is held once, whenever it is spoken of
        }
        if (differ(told.city(), meeting.city())) {
            return told.start() == null ? soonAfter(meeting, publishedOn, candidate) : NEVER;
        }
        if (told.start() != null) {
            return within(DAYS_BACK, told.start(), candidate.firstPublishedOn(), told.status());
        }
        var day = meeting.start() == null ? candidate.firstPublishedOn() : meeting.start();
        return within(DAYS_BACK, day, publishedOn, told.status());
    }

    private static long betweenDates(Meeting told, Meeting known) {
        var gap = gap(told, known);
        if (differ(told.city(), known.city())) {
            var slip = gap <= (isOfParties(known) ? DAYS_ON_TOUR : DAYS_ASTRAY);
            return slip || (wasMoved(told, known, gap) && sameEdition(told, known)) ? gap + DAYS_ASTRAY : NEVER;
        }
        return gap <= DAYS_ASTRAY || wasMoved(told, known, gap) ? gap : NEVER;
    }

    /** What is told without a day while a meeting is the news is told of it: a city that differs is a dateline, or a slip. */
    private static long soonAfter(Meeting known, LocalDate publishedOn, Outlined candidate) {
        var last = known.start() == null ? candidate.firstPublishedOn() : last(known);
        var away = Math.abs(DAYS.between(last, publishedOn));
        return away <= DAYS_ASTRAY ? away + DAYS_ASTRAY : NEVER;
    }

    private static boolean isOfParties(Meeting meeting) {
        return meeting.forum().key().startsWith("parties:");
    }

    /** Only what was planned can be moved. */
    private static boolean wasMoved(Meeting told, Meeting known, long gap) {
        var most = isOfParties(known) ? DAYS_MOVED_OF_PARTIES : DAYS_MOVED;
        return gap <= most && (known.status() != MeetingStatus.HELD || told.status() != MeetingStatus.HELD);
    }

    private static boolean sameEdition(Meeting told, Meeting known) {
        var edition = told.forum().edition();
        return edition != null && edition.equals(known.forum().edition());
    }

    /** Days between two ranges; 0 where they share a day. */
    static long gap(Meeting one, Meeting other) {
        var laterStart = one.start().isAfter(other.start()) ? one.start() : other.start();
        var earlierEnd = last(one).isBefore(last(other)) ? last(one) : last(other);
        return laterStart.isAfter(earlierEnd) ? DAYS.between(earlierEnd, laterStart) : 0;
    }

    private static LocalDate last(Meeting meeting) {
        return meeting.end() == null ? meeting.start() : meeting.end();
    }

    /** What was held lies in the past of the report, what is planned in its future. */
    private static long within(int back, LocalDate day, LocalDate publishedOn, MeetingStatus status) {
        var ahead = DAYS.between(publishedOn, day);
        var most = status == MeetingStatus.HELD ? DAYS_ASTRAY : DAYS_AHEAD;
        return ahead <= most && ahead >= -back ? Math.abs(ahead) : NEVER;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
