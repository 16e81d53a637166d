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
 * @param secretNumber counts the secrets made so far, from 1, and only grows: another number, another secret
 * @param formerSecretUntil until when the secret before signs too; null where none does
 * @param secretMadeAt when the secret was made, which tells it from one of the same number that a subscription of the same id had
 *     before; null for one made when its number alone told
 * @param formerSecretMadeAt likewise of the secret before
 */
public record ChannelConfig(
        ChannelKind kind,
        @Nullable String target,
        @Nullable String secretName,
        int secretNumber,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant secretMadeAt,
        @Nullable Instant formerSecretMadeAt) {

    public ChannelConfig {
        requireNonNull(kind, "kind");
        if (kind.isSent() && target == null) {
            throw new IllegalArgumentException("A channel of kind " + kind + " has a target, but this one has none");
        }
        formerSecretUntil = asKept(formerSecretUntil);
        secretMadeAt = asKept(secretMadeAt);
        formerSecretMadeAt = asKept(formerSecretMadeAt);
        if (secretNumber < 1) {
            throw new IllegalArgumentException("Secrets are counted from 1, but this is number " + secretNumber);
        }
    }

    /** A channel whose secrets are told by their numbers alone. */
    public ChannelConfig(
            ChannelKind kind,
            @Nullable String target,
            @Nullable String secretName,
            int secretNumber,
            @Nullable Instant formerSecretUntil) {
        this(kind, target, secretName, secretNumber, formerSecretUntil, null, null);
    }

    /** A channel whose first secret is told by its number alone. */
    public static ChannelConfig of(ChannelKind kind, @Nullable String target) {
        return new ChannelConfig(kind, target, null, 1, null);
    }

    /** A new channel; of a webhook, with its first secret. */
    public static ChannelConfig made(ChannelKind kind, @Nullable String target, Instant now) {
        return new ChannelConfig(kind, target, null, 1, null, kind == ChannelKind.WEBHOOK ? now : null, null);
    }

    /** The same with the next secret; the one before signs too until then. */
    public ChannelConfig withNextSecret(Instant now, Instant formerUntil) {
        return new ChannelConfig(kind, target, null, secretNumber + 1, formerUntil, now, secretMadeAt);
    }

    /** As that kind, to that address. What becomes a webhook gets the next secret: one that it had before may be known to others. */
    public ChannelConfig as(ChannelKind other, @Nullable String address, Instant now) {
        if (other == kind) {
            return new ChannelConfig(
                    kind, address, secretName, secretNumber, formerSecretUntil, secretMadeAt, formerSecretMadeAt);
        }
        return other == ChannelKind.WEBHOOK
                ? new ChannelConfig(other, address, null, secretNumber + 1, null, now, null)
                : new ChannelConfig(other, address, null, secretNumber, null);
    }

    private static @Nullable Instant asKept(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
    }

    /** Without the address, which may hold a token. */
    @Override
    public String toString() {
        return "ChannelConfig[" + kind + ", secret " + secretNumber + "]";
    }
}
