package org.summitwire.ingest.following;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.web.WebRequest;

/**
 * One poll of a source, which may take several turns of its host: for robots.txt, for redirects, for the parts of a sitemap.
 *
 * @param home the host of the source: whoever asks that one polls, wherever redirects lead
 * @param host that is asked next
 * @param due not before
 * @param request what is asked for next; null at the beginning
 */
record Poll(String feedId, String home, String host, Instant due, @Nullable WebRequest request, Parts parts)
        implements HostQueues.Job {

    static Poll of(String feedId, URI address, Instant due) {
        var host = FoundPage.hostOf(address);
        return new Poll(feedId, host, host, due, null, new Parts());
    }

    /** The same poll in its host's next turn, for which it keeps its place; at another host it waits behind others. */
    Poll later(Instant until, WebRequest then) {
        var next = FoundPage.hostOf(then.uri());
        return new Poll(feedId, home, next, next.equals(host) ? due : until, then, parts);
    }

    /** The same poll from its beginning. */
    Poll anew(Instant until) {
        return new Poll(feedId, home, home, until, null, new Parts());
    }

    @Override
    public boolean isPoll() {
        return true;
    }

    /** What an index of sitemaps has led to so far. */
    static final class Parts {

        /** Parts of an index that are read at a poll, the latest first. */
        private static final int MOST = 3;

        private final Deque<URI> toRead = new ArrayDeque<>();
        private final List<SitemapReading.Page> pages = new ArrayList<>();
        private boolean opened;

        /** Takes an index; false where one was taken before: an index names sitemaps and no further index. */
        boolean open(List<SitemapReading.Part> parts) {
            if (opened) {
                return false;
            }
            opened = true;
            parts.stream()
                    .filter(SitemapReading.Part::sameHost)
                    .sorted((one, other) -> latest(other).compareTo(latest(one)))
                    .limit(MOST)
                    .forEach(part -> toRead.add(part.url()));
            return true;
        }

        private static Instant latest(SitemapReading.Part part) {
            var modified = part.lastModified();
            return modified == null ? Instant.MIN : modified;
        }

        void add(List<SitemapReading.Page> more) {
            pages.addAll(more);
        }

        boolean isOpened() {
            return opened;
        }

        @Nullable
        URI next() {
            return toRead.poll();
        }

        List<SitemapReading.Page> pages() {
            return pages;
        }
    }
}
