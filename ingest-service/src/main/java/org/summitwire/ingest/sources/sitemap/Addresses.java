package org.summitwire.ingest.sources.sitemap;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.WebAddress;

/** The addresses of one sitemap as they come: good ones, and how many were left out for which reason. */
final class Addresses {

    private final URI sitemap;
    private final int most;
    private int taken;
    private boolean beyond;
    private int bad;
    private String firstBad = "";
    private int elsewhere;

    Addresses(URI sitemap, int most) {
        this.sitemap = sitemap;
        this.most = most;
    }

    /** The address, if it is one and there is room. */
    @Nullable
    URI absolute(String written) {
        if (taken == most) {
            beyond = true;
            return null;
        }
        taken++;
        var url = WebAddress.isAbsolute(written)
                ? WebAddress.resolve(null, written)
                : WebAddress.resolve(written.startsWith("/") ? sitemap : null, written);
        if (url.isEmpty()) {
            firstBad = bad++ == 0 ? SitemapReader.shown(written.strip()) : firstBad;
            return null;
        }
        elsewhere += isOfSameHost(url.get()) ? 0 : 1;
        return url.get();
    }

    boolean isFull() {
        return beyond;
    }

    boolean isOfSameHost(URI url) {
        return WebAddress.sameHost(sitemap, url);
    }

    List<String> faults(List<String> before) {
        var faults = new ArrayList<>(before);
        if (bad > 0) {
            faults.add("left out " + bad + " that are no web address, the first '" + firstBad + "'");
        }
        if (beyond) {
            faults.add("left out all addresses beyond " + most);
        }
        if (elsewhere > 0) {
            faults.add(elsewhere + " addresses are not of the host " + sitemap.getHost());
        }
        return faults;
    }
}
