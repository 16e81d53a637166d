package org.summitwire.notify.delivery;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A receiver of alerts over HTTP.
 *
 * @param name names the hook in logs, metrics and consumer groups: letters, digits, dots and dashes
 * @param url http or https; may hold a token, so that it is never logged
 */
public record Webhook(String name, URI url, Signature signature) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Webhook {
        if (!name.matches("[A-Za-z0-9.-]{1,64}")) {
            throw new IllegalArgumentException("A webhook's name has 1 to 64 letters, digits, dots or dashes, but is '"
                    + name + "'. Set summitwire.notify.webhooks[].name");
        }
        var scheme = url.getScheme() == null ? "none" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || url.getHost() == null) {
            throw new IllegalArgumentException("The address of webhook " + name
                    + " must be an absolute http or https URL, but its scheme is " + scheme + " and its host is "
                    + url.getHost());
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException("The address of webhook " + name
                    + " must hold no user and password; alerts are signed with its secret");
        }
    }

    @Override
    public String toString() {
        return name + " at " + url.getHost();
    }
}
