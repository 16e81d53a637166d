package org.summitwire.notify;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.notify.subscription.ServiceKey;

/**
 * What an operator may turn about subscriptions.
 *
 * @param key 32 bytes in Base64, one for all instances: secrets of webhooks are derived from it, and addresses that hold tokens are
 *     sealed with it. Without one, webhooks and chats are refused
 * @param subscriptions a file of subscriptions that are put in at the start where they are new or differ: JSON array or JSON lines
 * @param confirmWithin how long a change waits for the broker
 */
@ConfigurationProperties("summitwire.notify")
public record SubscriptionSettings(
        @Nullable String key, @Nullable Path subscriptions, @DefaultValue("10s") Duration confirmWithin) {

    public SubscriptionSettings {
        key = key == null || key.isBlank() ? null : key;
        subscriptions = subscriptions == null || subscriptions.toString().isBlank() ? null : subscriptions;
        if (confirmWithin.isNegative() || confirmWithin.isZero()) {
            throw new IllegalArgumentException(
                    "summitwire.notify.confirm-within must be above zero, but is " + confirmWithin);
        }
        if (key != null) {
            check(key);
        }
    }

    private static void check(String key) {
        try {
            ServiceKey.of(key);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("summitwire.notify.key is wrong. " + wrong.getMessage(), wrong);
        }
    }

    /** The key; null where none is set. */
    @Nullable
    ServiceKey serviceKey() {
        return key == null ? null : ServiceKey.of(key);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SubscriptionSettings[" + (key == null ? "no key" : "a key") + ", " + subscriptions + "]";
    }
}
