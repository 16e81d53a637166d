package org.summitwire.notify.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.Subscription;

/** The secrets that sign what goes to a webhook: made from the service's key, or configured by name. */
public final class WebhookSecrets {

    private final Derived derived;
    private final Map<String, Signature> configured;

    /** Makes the secret of that number and time for a subscription: {@code whsec_} and Base64. */
    public interface Derived {

        /**
         * The secret.
         *
         * @throws IllegalStateException where the service has no key; the message says what to do
         */
        String secret(String subscriptionId, int number, @Nullable Instant madeAt);
    }

    /**
     * Secrets of both kinds.
     *
     * @param configured by name
     */
    public WebhookSecrets(Derived derived, Map<String, Signature> configured) {
        this.derived = derived;
        this.configured = Map.copyOf(configured);
    }

    /**
     * Those that sign now: the present one first, then for a time the one before it.
     *
     * @throws IllegalStateException where there is none; the message says what to do
     */
    List<Signature> of(Subscription subscription, Instant now) {
        var channel = subscription.channel();
        if (channel.secretName() != null) {
            var secret = configured.get(channel.secretName());
            if (secret == null) {
                throw new IllegalStateException("no secret named " + channel.secretName()
                        + " is configured. Set it in summitwire.notify.webhooks");
            }
            return List.of(secret);
        }
        var signatures = new ArrayList<Signature>();
        signatures.add(made(subscription, channel.secretNumber(), channel.secretMadeAt()));
        var former = channel.formerSecretUntil();
        if (former != null && now.isBefore(former) && channel.secretNumber() > 1) {
            signatures.add(made(subscription, channel.secretNumber() - 1, channel.formerSecretMadeAt()));
        }
        return signatures;
    }

    private Signature made(Subscription subscription, int number, @Nullable Instant madeAt) {
        return Signature.with(derived.secret(subscription.id(), number, madeAt));
    }
}
