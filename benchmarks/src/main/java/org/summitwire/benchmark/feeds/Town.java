package org.summitwire.benchmark.feeds;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.summitwire.benchmark.pipeline.Chance;

/** All simulated hosts and feeds: two hosts for five feeds, so that some have several. The same seed gives the same. */
final class Town {

    private final List<Outlet> outlets;
    private final List<Feed> feeds;
    private final Map<String, Outlet> byName = new HashMap<>();

    Town(int feeds, long seed, Duration pause) {
        var hosts = Math.max(1, feeds * 2 / 5);
        this.outlets = IntStream.range(0, hosts)
                .mapToObj(number -> new Outlet(number, seed, pause.toNanos()))
                .toList();
        this.feeds = IntStream.range(0, feeds)
                .mapToObj(number -> new Feed(number, outlets.get(hostOf(number, hosts, seed)), seed))
                .toList();
        outlets.forEach(outlet -> byName.put(outlet.name(), outlet));
    }

    private static int hostOf(int feed, int hosts, long seed) {
        return feed < hosts ? feed : Chance.of(seed, "host", feed).below(hosts);
    }

    List<Outlet> outlets() {
        return outlets;
    }

    List<Feed> feeds() {
        return feeds;
    }

    @Nullable
    Outlet outlet(String name) {
        return byName.get(name);
    }

    /** The feed of an id as in {@code feed-17}, which is what it is called everywhere. */
    Feed feed(String id) {
        return feeds.get(Integer.parseInt(id.substring("feed-".length())));
    }

    /**
     * What a path leads to.
     *
     * @param entry -1 for the feed itself
     */
    record Place(Feed feed, int entry) {}

    /** As in {@code /feed-17.xml} or {@code /feed-17/3}. */
    Optional<Place> place(String path) {
        var end = path.indexOf('/', 1);
        try {
            return path.endsWith(".xml")
                    ? Optional.of(new Place(feed(path.substring(1, path.length() - ".xml".length())), -1))
                    : Optional.of(new Place(feed(path.substring(1, end)), Integer.parseInt(path.substring(end + 1))));
        } catch (IndexOutOfBoundsException | NumberFormatException elsewhere) {
            return Optional.empty();
        }
    }
}
