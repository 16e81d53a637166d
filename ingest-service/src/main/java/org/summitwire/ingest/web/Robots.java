package org.summitwire.ingest.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.Exchange;
import org.summitwire.web.Head;
import org.summitwire.web.Target;
import org.summitwire.web.Trouble;
import org.summitwire.web.WebUri;

/**
 * What is known of the robots.txt of each origin, for as long as it holds. A robots.txt is read in steps, one a redirect,
 * since each asks a host and has to wait for that host's turn. Thread-safe and bounded.
 */
final class Robots {

    /** RFC 9309, 2.3.1.3: at least five redirects are followed; 2.4: a copy is kept for no more than a day. */
    private static final int REDIRECTS = 5;

    private static final Duration KEPT_AT_MOST = Duration.ofHours(24);

    /** A site that lets nothing be kept would otherwise be asked for its robots.txt before each page. */
    private static final Duration KEPT_AT_LEAST = Duration.ofMinutes(10);

    /** Rules of all origins together, each some 100 bytes. */
    private static final long RULES = 500_000;

    /** How things stand with the robots.txt of an origin. */
    sealed interface Standing {

        /** How long that holds. */
        Instant until();

        /** It has to be asked for at this URL, after so many redirects. */
        record ToRead(URI uri, int redirects) implements Standing {
            @Override
            public Instant until() {
                return Instant.MAX;
            }
        }

        /** It was read, and holds until then. */
        record Known(RobotsText text, Instant until) implements Standing {}

        /** It could not be had, which means no until then. */
        record Away(Reason reason, String why, Instant until) implements Standing {}
    }

    private final Duration away;
    private final Cache<String, Standing> standings = Caffeine.newBuilder()
            .maximumWeight(RULES)
            .<String, Standing>weigher((origin, standing) ->
                    standing instanceof Standing.Known known ? known.text().size() : 1)
            .executor(Runnable::run)
            .build();

    /**
     * Nothing is known yet.
     *
     * @param away how long an origin is left alone whose robots.txt cannot be had
     */
    Robots(Duration away) {
        this.away = away;
    }

    Standing standing(Target target, Instant now) {
        var origin = target.origin();
        var standing = standings.getIfPresent(origin);
        return standing != null && standing.until().isAfter(now)
                ? standing
                : new Standing.ToRead(URI.create(origin + "/robots.txt"), 0);
    }

    /** The Crawl-delay of the origin as far as it is known; null where there is none. */
    @Nullable
    Duration crawlDelay(Target target) {
        return standings.getIfPresent(target.origin()) instanceof Standing.Known known
                ? known.text().crawlDelay()
                : null;
    }

    /** Takes in what the site answered to the question for its robots.txt. */
    Standing answered(Target target, Standing.ToRead asked, Exchange.Answered answer, Instant now) {
        var standing = after(asked, answer, now);
        standings.put(target.origin(), standing);
        return standing;
    }

    /** Takes in that there was no answer: that means no, for a while. Where the host itself is away, that is the reason. */
    Standing unanswered(Target target, Standing.ToRead asked, Trouble trouble, Instant now) {
        boolean hostAway = asked.redirects() == 0 && !trouble.isRefusal();
        var reason = hostAway ? Reason.of(trouble.fault()) : Reason.ROBOTS_AWAY;
        var standing = new Standing.Away(reason, trouble.detail(), now.plus(away));
        standings.put(target.origin(), standing);
        return standing;
    }

    private Standing after(Standing.ToRead asked, Exchange.Answered answer, Instant now) {
        var head = answer.head();
        int status = head.status();
        if (status >= 200 && status < 300) {
            var text = RobotsText.of(asked.uri().toString(), answer.bytes(), head.first("Content-Type"));
            return new Standing.Known(text, now.plus(kept(head.freshFor(now))));
        }
        if (status >= 300 && status < 400) {
            return redirected(asked, head, now);
        }
        if (status >= 400 && status < 500 && status != 429) {
            return new Standing.Known(RobotsText.ALLOWS_ALL, now.plus(KEPT_AT_MOST));
        }
        return new Standing.Away(Reason.ROBOTS_AWAY, "it answers " + status, now.plus(away));
    }

    /** RFC 9309 takes a robots.txt behind too many redirects for one that is not there. */
    private static Standing redirected(Standing.ToRead asked, Head head, Instant now) {
        var location = head.first("Location");
        var to = location == null ? null : WebUri.resolve(asked.uri(), location).orElse(null);
        return to == null || asked.redirects() >= REDIRECTS
                ? new Standing.Known(RobotsText.ALLOWS_ALL, now.plus(KEPT_AT_MOST))
                : new Standing.ToRead(to, asked.redirects() + 1);
    }

    private static Duration kept(@Nullable Duration fresh) {
        if (fresh == null || fresh.compareTo(KEPT_AT_MOST) > 0) {
            return KEPT_AT_MOST;
        }
        return fresh.compareTo(KEPT_AT_LEAST) < 0 ? KEPT_AT_LEAST : fresh;
    }
}
