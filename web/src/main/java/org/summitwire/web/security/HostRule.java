package org.summitwire.web.security;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names a request may ask under. A page elsewhere on the web can give its own name the address of this machine (DNS
 * rebinding), and the browser then takes what is answered here for that page's own; the header Host still tells its name.
 */
record HostRule(boolean loopbackOnly, List<String> names) {

    private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.+\\.localhost|127(?:\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    /**
     * Whether a request may ask under this name. Where others can reach this process anyway, it may under any, unless
     * names are set.
     *
     * @param host the header Host; null where there is none, as no browser leaves it out
     */
    boolean admits(@Nullable String host) {
        if (host == null || (!loopbackOnly && names.isEmpty())) {
            return true;
        }
        var name = PORT.matcher(host.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name) || (loopbackOnly && LOOPBACK.matcher(name).matches());
    }
}
