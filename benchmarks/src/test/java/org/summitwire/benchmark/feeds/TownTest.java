package org.summitwire.benchmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TownTest {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Town town = new Town(1_000, 7, PAUSE);

    @Test
    void theSameSeedGivesTheSame() {
        var same = new Town(1_000, 7, PAUSE);

        assertThat(same.feeds())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("outlet")
                .isEqualTo(town.feeds());
        assertThat(same.outlets().stream().map(Outlet::manner))
                .containsExactlyElementsOf(
                        town.outlets().stream().map(Outlet::manner).toList());
    }

    @Test
    void someHostsHaveSeveralFeedsAndAllWaysToAnswerAreThere() {
        assertThat(town.outlets()).hasSize(400);
        assertThat(town.feeds().stream().map(Feed::outlet).distinct()).hasSize(400);
        assertThat(town.outlets().stream().map(Outlet::manner)).contains(Outlet.Manner.values());
        assertThat(town.feeds().stream().map(Feed::manner)).contains(Feed.Manner.values());
    }

    @Test
    void anEntryIsToldWhenItsTimeHasCome() {
        for (var feed : town.feeds()) {
            var time = Math.max(0, feed.time(3));

            assertThat(feed.told(time - 1)).isLessThanOrEqualTo(3);
            assertThat(feed.told(time)).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void whatDidNotArriveIsMissingAndWhatArrivedAgainCameTwice() {
        var feed = town.feeds().get(0);
        var hour = TimeUnit.HOURS.toNanos(1);
        feed.arrived(0);
        feed.arrived(0);

        assertThat(feed.missing(hour)).isEqualTo(feed.told(hour) - 1);
        assertThat(feed.twiceArrived()).isEqualTo(1);
    }

    @Test
    void aFeedThatIsNotAskedWaits() {
        var feed = town.feeds().get(0);
        var interval = feed.interval().toNanos();
        feed.polled(interval);

        assertThat(feed.longestWait(2 * interval)).isEqualTo(1);
        assertThat(feed.longestWait(4 * interval)).isEqualTo(3);
    }

    @Test
    void pathsLeadToFeedsAndTheirEntries() {
        var feed = town.feeds().get(17);

        assertThat(town.place("/feed-17.xml")).contains(new Town.Place(feed, -1));
        assertThat(town.place("/feed-17/3")).contains(new Town.Place(feed, 3));
        assertThat(town.place("/feed-1000.xml")).isEmpty();
        assertThat(town.place("/elsewhere")).isEmpty();
    }
}
