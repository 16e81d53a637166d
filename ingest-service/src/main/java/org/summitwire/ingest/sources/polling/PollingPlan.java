package org.summitwire.ingest.sources.polling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a source is asked again: a pure function of what is remembered of it, what the poll gave and the time of day.
 *
 * <p>A source that answers is asked twice in the mean time between its entries. So one of k entries a day is asked 2k
 * times a day, within the bounds, and an entry is heard of a quarter of that mean time after it came, on average. What
 * the source asks of readers (ttl, max-age, hours and days to skip) comes before it, within caps. Failures double the
 * wait, up to a day; after a week of those days it doubles on to a week and stays there: no source is forgotten.
 */
public final class PollingPlan {

    /** Polls for one entry to come. */
    static final int POLLS_AN_ENTRY = 2;

    /** Failures in a row after which a source counts as dead. */
    static final int DEAD = 18;

    private static final double JITTER = 0.1;
    private static final double JITTER_OF_FAILURES = 0.25;

    /** Polls after which sources that began at one time are spread. */
    private static final int BEGINNING = 3;

    private static final int LONGEST = 500;

    private final PollingSettings settings;

    public PollingPlan(PollingSettings settings) {
        this.settings = settings;
    }

    /** A source that was never asked: due within the least interval, spread so that many do not start at once. */
    public FeedState first(String id, Instant now) {
        var due = now.plus(scaled(settings.least(), share(id, 0)));
        return new FeedState(
                id,
                null,
                null,
                null,
                null,
                null,
                0,
                PollOutcome.Hints.NONE,
                Rate.unknown(),
                null,
                due,
                null,
                Tally.NONE,
                Fingerprints.NONE,
                Move.NONE);
    }

    /** What is remembered after a poll, and when the next is due. */
    public FeedState after(FeedState state, PollOutcome outcome, Instant now) {
        var tally = state.tally().with(outcome);
        var failures = failures(state.failures(), outcome);
        var read = outcome instanceof PollOutcome.Read it ? it : null;
        var rate = rate(state, outcome, now);
        var hints = hints(state.hints(), outcome);
        var notBefore = outcome instanceof PollOutcome.Failed failed && failed.retryAfter() != null
                ? now.plus(capped(failed.retryAfter(), settings.deadCap()))
                : null;
        var move = state.move().after(outcome, failures);
        boolean back = move.adopted() == null && state.move().adopted() != null; // the marks are of another address
        var due = due(new Next(state.id(), tally.polls(), failures, rate, hints, notBefore), now);
        return new FeedState(
                state.id(),
                read == null ? back ? null : state.etag() : kept(read.etag()),
                read == null ? back ? null : state.lastModified() : kept(read.lastModified()),
                now,
                failures == 0 ? now : state.lastReadAt(),
                read != null && read.entries() > 0 ? now : state.lastChangedAt(),
                failures,
                hints,
                rate,
                notBefore,
                due,
                error(outcome),
                tally,
                state.seen(),
                move);
    }

    private record Next(
            String id, long poll, int failures, Rate rate, PollOutcome.Hints hints, @Nullable Instant notBefore) {}

    private Instant due(Next next, Instant now) {
        var rest = capped(next.hints().rest(), settings.restCap());
        var from = longer(settings.least(), capped(rest, settings.most()));
        var usual = bounded(next.rate().meanGap().dividedBy(POLLS_AN_ENTRY), from, settings.most());
        var base = next.failures() == 0 ? atFirst(usual, next) : longer(usual, backOff(next.failures()));
        var due =
                now.plus(longer(from, spread(base, next.failures() == 0 ? settings.most() : settings.deadCap(), next)));
        if (next.failures() == 0) {
            return awake(due, next, now.plus(settings.most()));
        }
        return next.notBefore() == null || due.isAfter(next.notBefore())
                ? due
                : next.notBefore().plus(scaled(settings.least(), share(next.id(), next.poll())));
    }

    /** Up to half sooner at the beginning: sources that are configured together, or with one file, draw apart. */
    private static Duration atFirst(Duration usual, Next next) {
        return next.poll() > BEGINNING ? usual : usual.minus(scaled(usual, share(next.id(), -next.poll()) / 2));
    }

    /** Up to a tenth longer, after failures a quarter, and below a cap by as much, so that sources do not gather. */
    private static Duration spread(Duration base, Duration cap, Next next) {
        double jitter = (next.failures() == 0 ? JITTER : JITTER_OF_FAILURES) * share(next.id(), next.poll());
        return capped(base.plus(scaled(base, jitter)), cap.minus(scaled(cap, jitter)));
    }

    /** One minute, doubled with each failure up to a day; from the eighteenth on, doubled again, up to a week. */
    private Duration backOff(int failures) {
        var wait = longer(settings.least(), Duration.ofMinutes(1));
        var first = capped(wait.multipliedBy(1L << Math.min(failures, 24)), settings.failureCap());
        return failures < DEAD
                ? first
                : capped(first.multipliedBy(1L << Math.min(failures - DEAD, 10)), settings.deadCap());
    }

    /** Moved out of the hours and days that the source asks to skip, but never behind the upper bound. */
    private static Instant awake(Instant due, Next next, Instant latest) {
        var at = due;
        for (int hours = 0; hours < 24 * 8 && at.isBefore(latest); hours++) {
            var time = at.atOffset(ZoneOffset.UTC);
            if (!next.hints().skipHours().contains(time.getHour())
                    && !next.hints().skipDays().contains(time.getDayOfWeek())) {
                return at;
            }
            at = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS).plusSeconds((long)
                    (600 * share(next.id(), next.poll())));
        }
        return due.isBefore(latest) ? latest : due;
    }

    private static int failures(int before, PollOutcome outcome) {
        if (outcome instanceof PollOutcome.Gone) {
            return Math.max(before + 1, DEAD);
        }
        return outcome instanceof PollOutcome.Failed ? Math.min(before + 1, 1_000_000) : 0;
    }

    private static Rate rate(FeedState state, PollOutcome outcome, Instant now) {
        if (outcome instanceof PollOutcome.Failed || outcome instanceof PollOutcome.Gone) {
            return state.rate(); // the time is counted when somebody has looked
        }
        int entries = outcome instanceof PollOutcome.Read read ? read.entries() : 0;
        if (state.lastReadAt() == null) {
            return outcome instanceof PollOutcome.Read read ? Rate.ofFirst(read.times(), now) : Rate.unknown();
        }
        return state.rate().after(Duration.between(state.lastReadAt(), now), entries);
    }

    private static PollOutcome.Hints hints(PollOutcome.Hints before, PollOutcome outcome) {
        if (outcome instanceof PollOutcome.Read read) {
            return read.hints();
        }
        return outcome instanceof PollOutcome.NotModified same ? before.withMaxAge(same.maxAge()) : before;
    }

    private static @Nullable String error(PollOutcome outcome) {
        if (outcome instanceof PollOutcome.Failed failed) {
            return cut(failed.reason());
        }
        return outcome instanceof PollOutcome.Gone gone ? cut(gone.reason()) : null;
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }

    /** A mark of unusual length is not worth keeping: without it the source is read once more. */
    private static @Nullable String kept(@Nullable String mark) {
        return mark == null || mark.length() > LONGEST ? null : mark;
    }

    /** From 0 to below 1, the same for the same source and poll: spread like chance, and not chance. */
    static double share(String id, long poll) {
        long mixed = poll * 0x9e3779b97f4a7c15L;
        for (int at = 0; at < id.length(); at++) {
            mixed = (mixed ^ id.charAt(at)) * 0x100000001b3L;
        }
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L; // the finalizer of SplitMix64
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }

    private static Duration scaled(Duration duration, double by) {
        return Duration.ofMillis((long) (duration.toMillis() * by));
    }

    private static Duration bounded(Duration duration, Duration from, Duration to) {
        return longer(from, capped(duration, to));
    }

    private static Duration capped(Duration duration, Duration cap) {
        return duration.compareTo(cap) > 0 ? cap : duration;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
