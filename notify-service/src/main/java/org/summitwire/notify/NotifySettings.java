package org.summitwire.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.notify.delivery.RetrySchedule;
import org.summitwire.notify.delivery.Signature;
import org.summitwire.notify.delivery.Webhook;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

/**
 * What an operator may turn. Everything else is code.
 *
 * @param language of headlines and texts: en or id
 * @param console whether alerts are shown on the standard output
 * @param webhooks who gets alerts over HTTP
 * @param retries the waits before a failed delivery is tried again, as many retries as there are waits; those of the example
 *     in the Standard Webhooks specification
 * @param timeout the longest that one attempt may take
 * @param atOnce messages that are under way to one host at once
 * @param longestRetryAfter the longest that a receiver's Retry-After is honoured
 * @param reminders of targets
 * @param latest how many alerts are kept in memory, for lists, streams, feeds and the preview of rules
 */
@ConfigurationProperties("summitwire.notify")
public record NotifySettings(
        @DefaultValue("en") String language,
        @DefaultValue("true") boolean console,
        @DefaultValue List<Hook> webhooks,
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "10h"}) List<Duration> retries,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("32") int atOnce,
        @DefaultValue("1h") Duration longestRetryAfter,
        @DefaultValue ReminderSettings reminders,
        @DefaultValue("5000") int latest) {

    private static final int MOST_HOOKS = 32;
    private static final String HOOK = "hook-";

    public NotifySettings {
        if (webhooks.size() > MOST_HOOKS) {
            throw new IllegalArgumentException(
                    "summitwire.notify.webhooks holds at most " + MOST_HOOKS + " hooks, not " + webhooks.size());
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("summitwire.notify.timeout must be above zero, but is " + timeout);
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("summitwire.notify.at-once must be at least 1, but is " + atOnce);
        }
        if (latest < 1) {
            throw new IllegalArgumentException("summitwire.notify.latest must be at least 1, but is " + latest);
        }
        webhooks = List.copyOf(webhooks);
        retries = List.copyOf(retries);
    }

    RetrySchedule schedule() {
        return new RetrySchedule(retries, longestRetryAfter);
    }

    List<Webhook> hooks() {
        var hooks = webhooks.stream().map(Hook::checked).toList();
        if (hooks.stream().map(Webhook::name).distinct().count() < hooks.size()) {
            throw new IllegalArgumentException("Two of summitwire.notify.webhooks have one name: "
                    + hooks.stream().map(Webhook::name).toList() + ". Give each its own");
        }
        return hooks;
    }

    /** The webhooks as subscriptions to all alerts, which nobody can change but where they are configured. */
    List<Subscription> fixed() {
        return webhooks.stream().map(hook -> hook.subscription(language)).toList();
    }

    /**
     * A receiver.
     *
     * @param name names its subscription; by default made from the address
     * @param secret {@code whsec_} and 24 to 64 bytes in Base64
     */
    public record Hook(@Nullable String name, @Nullable URI url, @Nullable String secret) {

        private Webhook checked() {
            if (url == null || secret == null) {
                throw new IllegalArgumentException("Each of summitwire.notify.webhooks has a url and a secret; "
                        + (url == null ? "a url" : "a secret") + " is missing");
            }
            return new Webhook(nameOr(url), url, Signature.with(secret));
        }

        private Subscription subscription(String language) {
            var webhook = checked();
            var id = webhook.name().startsWith(HOOK) ? webhook.name() : HOOK + webhook.name();
            return new Subscription(
                    id,
                    webhook.name(),
                    Rule.ALL,
                    language,
                    new ChannelConfig(ChannelKind.WEBHOOK, webhook.url().toString(), webhook.name(), 1, null),
                    Grouping.EACH,
                    null,
                    ZoneId.of("UTC"),
                    null,
                    List.of(),
                    1,
                    true,
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH);
        }

        private String nameOr(URI address) {
            return name != null && !name.isBlank()
                    ? name
                    : HOOK + UUID.nameUUIDFromBytes(address.toString().getBytes(UTF_8));
        }

        /** Without the secret, and without the address, which may hold a token. */
        @Override
        public String toString() {
            return "Hook[" + (name == null ? "unnamed" : name) + "]";
        }
    }
}
