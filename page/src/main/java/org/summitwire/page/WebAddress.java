package org.summitwire.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a link out of an article may lead. */
public final class WebAddress {

    private WebAddress() {}

    /** The address as it came where it is an absolute one of http or https with a host; else null: it is no link. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var isOfTheWeb = scheme.equals("http") || scheme.equals("https");
            return isOfTheWeb && uri.getHost() != null ? text : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
