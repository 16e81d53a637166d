package org.summitwire.web.security;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.summitwire.web.security.SecuritySettings.Access;

/** Says whether access is limited: once in the log when the server listens, and to whoever asks info or health. */
final class Notices implements ApplicationListener<WebServerInitializedEvent>, InfoContributor, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Access access;
    private final Listening listening;

    Notices(Access access, Listening listening) {
        this.access = access;
        this.listening = listening;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return; // the actuator's own port, where it has one
        }
        if (access != Access.OFF) {
            LOG.info("access is limited way={} listening={}", word(), listening.words());
        } else if (listening.isLoopbackOnly()) {
            LOG.warn("access is not limited: every program on this machine may read and change everything here."
                    + " To limit it, set summitwire.security.access; see docs/security.md");
        } else {
            LOG.warn(
                    "ACCESS IS NOT LIMITED, AND THIS SERVICE LISTENS ON {}: WHOEVER REACHES PORT {} MAY READ AND CHANGE"
                            + " EVERYTHING HERE. Keep it behind a network that lets in whom you trust alone, or set"
                            + " summitwire.security.access; see docs/security.md",
                    listening.words().toUpperCase(Locale.ROOT),
                    event.getWebServer().getPort());
        }
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("security", details());
    }

    /** Always up: a service that is open by its settings works as it was told to. */
    @Override
    public Health health() {
        return Health.up().withDetails(details()).build();
    }

    private Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("access", word());
        details.put("listening", listening.isLoopbackOnly() ? "loopback" : listening.words());
        if (access == Access.OFF && !listening.isLoopbackOnly()) {
            details.put("warning", "whoever reaches this service may read and change everything");
        }
        return details;
    }

    private String word() {
        return access.name().toLowerCase(Locale.ROOT);
    }
}
