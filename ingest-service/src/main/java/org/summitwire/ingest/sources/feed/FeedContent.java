package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one feed document holds.
 *
 * @param language ISO 639-1
 * @param home the page that the feed is of
 * @param self the feed's own address, as it tells it
 * @param hub where WebSub subscriptions are taken
 * @param ttl how long the feed asks to be left alone: RSS {@code ttl}
 * @param updateEvery how often the feed says that it is written: period by frequency of RSS 1.0's syndication module
 * @param skipHours hours from 0 to 23, in UTC, in which the feed asks not to be read
 * @param skipDays days, in UTC, on which it asks so
 * @param nextPage the next, older page of a paged feed (RFC 5005, section 3; JSON Feed {@code next_url})
 * @param archive the archive before this document (RFC 5005, section 4)
 * @param faults what was mended or left out, in words; empty for a sound feed
 */
public record FeedContent(
        Format format,
        @Nullable String title,
        @Nullable String language,
        @Nullable URI home,
        @Nullable URI self,
        @Nullable URI hub,
        @Nullable Duration ttl,
        @Nullable Duration updateEvery,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        @Nullable URI nextPage,
        @Nullable URI archive,
        List<FeedEntry> entries,
        List<String> faults) {

    /** The family that a document is of. */
    public enum Format {
        RSS,
        ATOM,
        JSON
    }

    public FeedContent {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }
}
