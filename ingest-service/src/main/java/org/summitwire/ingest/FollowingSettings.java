package org.summitwire.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.ingest.sources.polling.PollingSettings;

/**
 * How sources are followed.
 *
 * @param enabled whether this instance polls sources and fetches pages; it answers for them all the same
 * @param feeds a file of sources that are put in at the start where they are new or differ: JSON array, JSON lines or OPML
 * @param threads that poll and fetch; each waits for one host's answer
 * @param leastInterval between two polls of a source
 * @param mostInterval between two polls of a source that answers
 * @param remembered how long it is known that an article was published, after it was last seen
 * @param sessionTimeout after which the hosts of an instance that is heard of no more go to the others
 */
@ConfigurationProperties("summitwire.following")
public record FollowingSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable Path feeds,
        @DefaultValue("16") int threads,
        @DefaultValue("1m") Duration leastInterval,
        @DefaultValue("24h") Duration mostInterval,
        @DefaultValue("90d") Duration remembered,
        @DefaultValue("20s") Duration sessionTimeout) {

    public FollowingSettings {
        feeds = feeds == null || feeds.toString().isBlank() ? null : feeds;
        if (threads < 1 || threads > 1_000) {
            throw new IllegalArgumentException(
                    "summitwire.following.threads must be from 1 to 1000, but is " + threads);
        }
    }

    PollingSettings polling() {
        var usual = PollingSettings.usual();
        return new PollingSettings(
                leastInterval,
                mostInterval,
                usual.restCap().compareTo(leastInterval) < 0 ? leastInterval : usual.restCap(),
                usual.failureCap().compareTo(leastInterval) < 0 ? leastInterval : usual.failureCap(),
                usual.deadCap());
    }
}
