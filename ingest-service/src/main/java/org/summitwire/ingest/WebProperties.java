package org.summitwire.ingest;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.summitwire.ingest.web.WebSettings;

/**
 * How the web is asked; {@link WebSettings} tells what each means, and docs/politeness.md what it is for.
 *
 * @param contact who runs this, for a site's owner
 * @param allowedHosts what may be asked although it is not on the public Internet
 * @param downgrades whether a redirect from https to http is followed
 */
@ConfigurationProperties("summitwire.ingest.web")
public record WebProperties(
        @DefaultValue("") String contact,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("false") boolean downgrades,
        @DefaultValue Limits limits,
        @DefaultValue Politeness politeness) {

    WebSettings settings() {
        var hosts = allowedHosts.stream().filter(host -> !host.isBlank()).toList();
        return new WebSettings(contact, hosts, downgrades, limits.settings(), politeness.settings());
    }

    /** How much is taken of one answer. */
    public record Limits(
            @DefaultValue("5MB") DataSize page,
            @DefaultValue("10MB") DataSize feed,
            @DefaultValue("50MB") DataSize sitemap,
            @DefaultValue("64KB") DataSize head,
            @DefaultValue("200") int ratio,
            @DefaultValue("5") int redirects,
            @DefaultValue("10s") Duration connect,
            @DefaultValue("30s") Duration total) {

        private WebSettings.Limits settings() {
            return new WebSettings.Limits(
                    Math.toIntExact(page.toBytes()),
                    Math.toIntExact(feed.toBytes()),
                    Math.toIntExact(sitemap.toBytes()),
                    Math.toIntExact(head.toBytes()),
                    ratio,
                    redirects,
                    connect,
                    total);
        }
    }

    /** How often a host is asked. */
    public record Politeness(
            @DefaultValue("2s") Duration pause,
            @DefaultValue("60s") Duration crawlDelayAtMost,
            @DefaultValue("4") int perAddress,
            @DefaultValue("30s") Duration backOffFirst,
            @DefaultValue("1h") Duration backOffAtMost,
            @DefaultValue("24h") Duration retryAfterAtMost,
            @DefaultValue("10m") Duration robotsAway,
            @DefaultValue("100000") int hosts) {

        private WebSettings.Politeness settings() {
            return new WebSettings.Politeness(
                    pause,
                    crawlDelayAtMost,
                    perAddress,
                    backOffFirst,
                    backOffAtMost,
                    retryAfterAtMost,
                    robotsAway,
                    hosts);
        }
    }
}
