package org.summitwire.notify.subscription;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The channel of a subscription that was taken out, sealed with all that tells its secret: so it can be put back as it was, and
 * whoever does that can choose no secret.
 */
public final class SealedChannel {

    /** Of no subscription, so that what is sealed on the topic is not taken for a channel, nor the other way round. */
    private static final String TAKEN_OUT = "/taken-out";

    private static final Pattern PARTS = Pattern.compile("([A-Z]+) (\\d+) (\\S+) (\\S+) (\\S+) (.*)", Pattern.DOTALL);
    private static final String NONE = "-";

    private SealedChannel() {}

    /** The channel, whose secret is made from the service's key, as it can be put back. */
    public static String seal(Sealing sealing, String subscriptionId, ChannelConfig channel) {
        return sealing.seal(
                subscriptionId + TAKEN_OUT,
                String.join(
                        " ",
                        channel.kind().name(),
                        Integer.toString(channel.secretNumber()),
                        text(channel.formerSecretUntil()),
                        text(channel.secretMadeAt()),
                        text(channel.formerSecretMadeAt()),
                        channel.target() == null ? "" : channel.target()));
    }

    /** The channel; empty where that is none of this subscription, or was not sealed here. */
    static Optional<ChannelConfig> open(Sealing sealing, String subscriptionId, String sealed) {
        try {
            var parts = PARTS.matcher(sealing.open(subscriptionId + TAKEN_OUT, sealed));
            return parts.matches()
                    ? Optional.of(new ChannelConfig(
                            ChannelKind.valueOf(parts.group(1)),
                            parts.group(6),
                            null,
                            Integer.parseInt(parts.group(2)),
                            time(parts.group(3)),
                            time(parts.group(4)),
                            time(parts.group(5))))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * What was sealed: a channel or, as it was sealed before and is on the topic, an address alone, which gets a secret of its own.
     *
     * @param kind of the address
     * @throws IllegalArgumentException where it was sealed under another key or for another subscription, or was changed
     */
    public static ChannelConfig open(
            Sealing sealing, String subscriptionId, String sealed, ChannelKind kind, Instant now) {
        return open(sealing, subscriptionId, sealed)
                .orElseGet(() -> ChannelConfig.made(kind, sealing.open(subscriptionId, sealed), now));
    }

    private static String text(@Nullable Instant time) {
        return time == null ? NONE : Long.toString(time.toEpochMilli());
    }

    private static @Nullable Instant time(String text) {
        return text.equals(NONE) ? null : Instant.ofEpochMilli(Long.parseLong(text));
    }
}
