package org.summitwire.notify;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.summitwire.web.address.AddressRules;

/**
 * Where alerts may be posted to.
 *
 * @param allowedHosts networks and names that may be posted to although they are not on the public Internet; where
 *     nothing is set, loopback as long as this process itself listens there only
 */
@ConfigurationProperties("summitwire.notify.web")
public record PostingSettings(@Nullable List<String> allowedHosts) {

    private static final List<String> LOOPBACK = List.of("127.0.0.0/8:*", "[::1]:*");

    /**
     * The rules for what subscribers name.
     *
     * @param listening the address that this process listens on; null for all
     * @param fixed the webhooks of the configuration: who sets them up allows their hosts
     */
    AddressRules rules(@Nullable InetAddress listening, List<URI> fixed) {
        var entries = new ArrayList<String>();
        if (allowedHosts != null) {
            allowedHosts.stream().filter(host -> !host.isBlank()).forEach(entries::add);
        } else if (listening != null && listening.isLoopbackAddress()) {
            entries.addAll(LOOPBACK);
        }
        fixed.stream().filter(hook -> hook.getHost() != null).forEach(hook -> entries.add(entry(hook)));
        return AddressRules.allowing(entries);
    }

    private static String entry(URI hook) {
        int usual = "https".equalsIgnoreCase(hook.getScheme()) ? 443 : 80;
        return hook.getHost() + ":" + (hook.getPort() < 0 ? usual : hook.getPort());
    }
}
