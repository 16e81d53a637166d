package org.summitwire.ingest.extraction.metadata;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.identity.CanonicalUrl;

/**
 * The address under which the site keeps the article: rel=canonical, else og:url, else JSON-LD's; of the same registered
 * domain as the page, and not the home page of a page that is none. What fails is set aside with its reason.
 */
final class CanonicalJudge {

    private CanonicalJudge() {}

    static @Nullable String canonicalOf(Page page, List<SetAside> setAside) {
        var declared = new String[] {
            page.head().link("canonical"),
            page.metas().first("og:url"),
            LinkedData.text(page.article(), "url", "mainEntityOfPage")
        };
        for (var address : declared) {
            if (address != null) {
                var absolute = Addresses.absolute(address, page.url());
                var fault = fault(absolute, page.url());
                if (absolute != null && fault == null) {
                    return CanonicalUrl.of(absolute).text();
                }
                setAside.add(new SetAside("canonicalUrl", shortened(address), fault == null ? "no address" : fault));
            }
        }
        return null;
    }

    private static @Nullable String fault(@Nullable URI address, @Nullable URI url) {
        if (address == null) {
            return "no http address";
        }
        boolean ofHome = url != null && Addresses.isHome(url);
        if (Addresses.isHome(address) && !ofHome) {
            return "the home page";
        }
        if (url != null && !Addresses.registered(address).equals(Addresses.registered(url))) {
            return "of another site than " + url.getHost();
        }
        return null;
    }

    private static String shortened(String address) {
        return address.length() > 200 ? address.substring(0, 200) : address;
    }
}
