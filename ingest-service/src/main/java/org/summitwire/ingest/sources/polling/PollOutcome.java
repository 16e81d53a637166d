package org.summitwire.ingest.sources.polling;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one poll of a source gave. */
public sealed interface PollOutcome {

    /** Where the source has moved for good (301, 308), at the end of all redirects; null where it has not. */
    @Nullable
    URI movedTo();

    /**
     * The source answered and was read.
     *
     * @param entries how many of its entries were new; 0 where none was
     * @param times when the new ones were published, as far as told
     */
    record Read(
            int entries,
            List<Instant> times,
            @Nullable String etag,
            @Nullable String lastModified,
            Hints hints,
            @Nullable URI movedTo)
            implements PollOutcome {

        public Read {
            if (entries < 0) {
                throw new IllegalArgumentException("A source cannot have " + entries + " new entries");
            }
            times = List.copyOf(times);
        }
    }

    /** The source has not changed: 304. */
    record NotModified(@Nullable Duration maxAge, @Nullable URI movedTo) implements PollOutcome {}

    /**
     * The source could not be asked or read.
     *
     * @param reason in plain words
     * @param retryAfter as the server asked
     */
    record Failed(String reason, @Nullable Duration retryAfter) implements PollOutcome {
        @Override
        public @Nullable URI movedTo() {
            return null;
        }
    }

    /** The source is said to be gone for good: 410. It is asked still, ever less often. */
    record Gone(String reason) implements PollOutcome {
        @Override
        public @Nullable URI movedTo() {
            return null;
        }
    }

    /**
     * What the source and its server ask of readers.
     *
     * @param ttl of the feed
     * @param maxAge of the HTTP answer
     * @param skipHours in UTC
     * @param skipDays in UTC
     */
    record Hints(@Nullable Duration ttl, @Nullable Duration maxAge, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

        public static final Hints NONE = new Hints(null, null, Set.of(), Set.of());

        public Hints {
            skipHours = Set.copyOf(skipHours);
            skipDays = Set.copyOf(skipDays);
        }

        Hints withMaxAge(@Nullable Duration age) {
            return new Hints(ttl, age, skipHours, skipDays);
        }

        /** The longer of the two. */
        Duration rest() {
            var feeds = ttl == null ? Duration.ZERO : ttl;
            var servers = maxAge == null ? Duration.ZERO : maxAge;
            return feeds.compareTo(servers) > 0 ? feeds : servers;
        }
    }
}
