package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;

/** What fetched bytes turned out to be, asked for a feed. */
public sealed interface FeedReading {

    /** A feed. */
    record Feed(FeedContent content) implements FeedReading {}

    /**
     * A web page in place of a feed.
     *
     * @param feeds those that the page links to, in its order
     */
    record WebPage(@Nullable String title, List<Linked> feeds) implements FeedReading {

        public WebPage {
            feeds = List.copyOf(feeds);
        }

        /** The finding in words for the one who entered the address. */
        public String words() {
            var named = feeds.isEmpty()
                    ? "the page links to no feed"
                    : "the page links to "
                            + String.join(
                                    ", ",
                                    feeds.stream()
                                            .map(feed -> feed.url().toString())
                                            .toList());
            return "found a web page, expected RSS, Atom or JSON Feed; " + named;
        }
    }

    /** A feed that a page links to, as its author describes it. */
    record Linked(URI url, String type, @Nullable String title) {}

    /** Neither, and why. */
    record Unreadable(Refusal refusal) implements FeedReading {}
}
