package org.summitwire.ingest.sources.config;

import java.net.URI;
import java.util.Locale;
import org.summitwire.ingest.sources.polling.Fingerprints;

/** Names sources that were given without an id: by host and address, the same each time. */
final class FeedIds {

    private FeedIds() {}

    static String of(URI url) {
        var host = url.getHost()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "")
                .replaceFirst("^www\\.", "");
        var name = host.replaceAll("^[^a-z0-9]+", "");
        var mark = String.format("%016x", Fingerprints.of(url.toString()));
        return (name.isEmpty() ? "feed" : name.substring(0, Math.min(80, name.length()))) + "-" + mark;
    }
}
