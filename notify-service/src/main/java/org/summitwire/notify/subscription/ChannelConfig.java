package org.summitwire.notify.subscription;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the alerts of a subscription go out.
 *
 * @param target the address of the webhook or mailbox, in plain text; null where nothing is sent
 * @param secretName name of the configured secret that signs; null where it is made from the service's key
 * @param secretNumber counts the secrets made so far, from 1: another number, another secret
 * @param formerSecretUntil until when the secret of the number before signs too; null where none does
 */
public record ChannelConfig(
        ChannelKind kind,
        @Nullable String target,
        @Nullable String secretName,
        int secretNumber,
        @Nullable Instant formerSecretUntil) {

    public ChannelConfig {
        requireNonNull(kind, "kind");
        if (kind.isSent() && target == null) {
            throw new IllegalArgumentException("A channel of kind " + kind + " has a target, but this one has none");
        }
        formerSecretUntil = formerSecretUntil == null
                ? null
                : formerSecretUntil.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
        if (secretNumber < 1) {
            throw new IllegalArgumentException("Secrets are counted from 1, but this is number " + secretNumber);
        }
    }

    /** A channel with its first secret. */
    public static ChannelConfig of(ChannelKind kind, @Nullable String target) {
        return new ChannelConfig(kind, target, null, 1, null);
    }

    /** The same with the next secret; the one before signs too until then. */
    public ChannelConfig withNextSecret(Instant formerUntil) {
        return new ChannelConfig(kind, target, null, secretNumber + 1, formerUntil);
    }

    /** Without the address, which may hold a token. */
    @Override
    public String toString() {
        return "ChannelConfig[" + kind + ", secret " + secretNumber + "]";
    }
}
