package org.summitwire.ingest.following;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Extracted;
import org.summitwire.ingest.web.Wanted;
import org.summitwire.ingest.web.WebAnswer;
import org.summitwire.ingest.web.WebRequest;

/**
 * One page on its way to being an article, which may take several turns of its host: for robots.txt, for redirects, for the
 * further pages of an article that is split.
 *
 * @param ticket names it to whoever handed it in
 * @param due not before; what was found first is fetched first
 * @param request what is asked for next
 */
record Fetch(FoundPage page, Ticket ticket, String host, Instant due, WebRequest request, Leaves leaves)
        implements HostQueues.Job {

    static Fetch of(FoundPage page, Ticket ticket) {
        var due = page.notBefore() == null ? page.foundAt() : page.notBefore();
        return new Fetch(page, ticket, page.host(), due, WebRequest.of(page.url(), Wanted.PAGE), new Leaves());
    }

    /** The same page in its host's next turn, for which it keeps its place; at another host it waits behind others. */
    Fetch later(Instant until, WebRequest then) {
        var next = FoundPage.hostOf(then.uri());
        return new Fetch(page, ticket, next, next.equals(host) ? due : until, then, leaves);
    }

    @Override
    public boolean isPoll() {
        return false;
    }

    /** What has come of an article that is split over several pages. */
    static final class Leaves {

        /** Pages of one article that are read. */
        private static final int MOST = 12;

        private final List<Extracted> read = new ArrayList<>();
        private final Deque<URI> toRead = new ArrayDeque<>();
        private final Set<URI> known = new HashSet<>();
        private WebAnswer.@Nullable Fetched first;

        void add(Extracted leaf, WebAnswer.Fetched fetched) {
            first = first == null ? fetched : first;
            known.add(fetched.uri());
            read.add(leaf);
        }

        void further(List<String> links) {
            for (var link : links) {
                var uri = parsed(link);
                if (uri != null && known.size() < MOST && known.add(uri)) {
                    toRead.add(uri);
                }
            }
        }

        private static @Nullable URI parsed(String link) {
            try {
                var uri = URI.create(link);
                return uri.getHost() == null ? null : uri;
            } catch (IllegalArgumentException noAddress) {
                return null;
            }
        }

        @Nullable
        URI next() {
            return toRead.poll();
        }

        boolean isBegun() {
            return first != null;
        }

        WebAnswer.@Nullable Fetched first() {
            return first;
        }

        List<Extracted> read() {
            return read;
        }
    }
}
