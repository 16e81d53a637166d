package org.summitwire.notify.delivery;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;

/**
 * Where messages of many subscriptions may go together: a host and its port. What has no host of its own goes by its kind: all
 * mail, which one server takes.
 */
record Destination(String name) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Destination of(ChannelConfig channel) {
        var host = channel.kind() == ChannelKind.MAIL
                ? Optional.<String>empty() // what follows the @ is not who is connected to
                : host(requireNonNullElse(channel.target(), ""));
        return new Destination(host.orElse(channel.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> host(String target) {
        try {
            var address = new URI(target);
            return Optional.ofNullable(address.getHost()).map(it -> it.toLowerCase(Locale.ROOT) + ":" + port(address));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
    }
}
