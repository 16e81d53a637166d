package org.summitwire.ingest.following;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be fetched, with what its source says of the article on it; the page itself is believed first.
 *
 * @param url absolute, http or https
 * @param feedId the source that named it; null where somebody asked for it
 * @param language ISO 639-1
 * @param offset of the outlet's clock; null where the source did not tell it
 * @param content the whole text as the source carries it, HTML; the page need not be fetched then
 * @param foundAt when the source named it
 * @param tries that failed so far
 * @param notBefore not to be asked before; null: at once
 */
public record FoundPage(
        URI url,
        @Nullable String feedId,
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String section,
        @Nullable Instant publishedAt,
        @Nullable ZoneOffset offset,
        @Nullable String content,
        Instant foundAt,
        int tries,
        @Nullable Instant notBefore) {

    public FoundPage {
        authors = List.copyOf(authors);
        hostOf(url);
    }

    /** A page of which nothing is known but where it is. */
    public static FoundPage at(URI url, @Nullable String feedId, Instant foundAt) {
        return new FoundPage(url, feedId, null, List.of(), null, null, null, null, null, null, foundAt, 0, null);
    }

    /** The same page, to be tried once more. */
    FoundPage again(Instant notBefore) {
        return new FoundPage(
                url,
                feedId,
                title,
                authors,
                outlet,
                language,
                section,
                publishedAt,
                offset,
                content,
                foundAt,
                tries + 1,
                notBefore);
    }

    /** The host that is asked for it: one instance at a time asks a host. */
    public String host() {
        return hostOf(url);
    }

    /**
     * The host of an address, in lower case.
     *
     * @throws IllegalArgumentException where it has none
     */
    public static String hostOf(URI url) {
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "A page's address must be absolute, as in https://outlet.example/page, but is '" + url + "'");
        }
        return url.getHost().toLowerCase(Locale.ROOT);
    }
}
