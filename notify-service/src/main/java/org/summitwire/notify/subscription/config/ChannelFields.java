package org.summitwire.notify.subscription.config;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Targets;

/** Reads a channel. An address that is left out or comes back as it was shown stays as it is. */
final class ChannelFields {

    /** What an operator has to do before addresses can be kept. */
    static final String NEEDS_KEY = "a channel that needs no key (mail, sse or feed), as this service has none: set"
            + " summitwire.notify.key to 32 bytes in Base64 (openssl rand -base64 32)";

    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("kind", "target", "sealedTarget", "secretNumber", "formerSecretUntil"));
    private static final int LONGEST = 4_000;
    private static final int MOST_SECRETS = 1_000_000;

    private final Values subscription;
    private final SubscriptionForm form;
    private final @Nullable String id;

    ChannelFields(Values subscription, SubscriptionForm form, @Nullable String id) {
        this.subscription = subscription;
        this.form = form;
        this.id = id;
    }

    /** The channel; null where it is wrong. */
    @Nullable
    ChannelConfig channel() {
        if (subscription.present("channel") == null) {
            subscription.wrong("channel", "nothing", "a channel, such as {\"kind\":\"feed\"}");
            return null;
        }
        var values = subscription.inner("channel");
        return values == null ? null : channel(values);
    }

    private @Nullable ChannelConfig channel(Values values) {
        values.onlyKnown(NAMES);
        if (values.present("kind") == null) {
            values.wrong("kind", "nothing", "one of webhook, mail, slack, teams, sse, feed");
            return null;
        }
        int before = values.faults().size();
        var kind = values.choice("kind", ChannelKind.values(), ChannelKind.FEED);
        if (values.faults().size() > before) {
            return null;
        }
        if (kind.isSealed() && form.sealing() == null) {
            values.wrong("kind", Values.slug(kind), NEEDS_KEY);
            return null;
        }
        var target = target(values, kind);
        int number = values.number("secretNumber", 1, MOST_SECRETS, 1);
        var until = values.read("formerSecretUntil", Instant::parse, "a time in UTC, such as 2026-03-14T08:00:00Z");
        if (values.faults().size() > before) {
            return null;
        }
        var there = existing(kind);
        return there == null
                ? new ChannelConfig(kind, target, null, number, until)
                : new ChannelConfig(kind, target, there.secretName(), there.secretNumber(), there.formerSecretUntil());
    }

    private @Nullable ChannelConfig existing(ChannelKind kind) {
        return form.existing() == null || form.existing().channel().kind() != kind
                ? null
                : form.existing().channel();
    }

    private @Nullable String target(Values values, ChannelKind kind) {
        var told = values.text("target", LONGEST);
        var there = existing(kind);
        var kept = there == null ? null : there.target();
        if (kept != null && (told == null || told.equals(Targets.shown(kind, kept)))) {
            return kept;
        }
        var sealed = values.text("sealedTarget", LONGEST);
        if (sealed != null && (told == null || told.endsWith("…"))) {
            return opened(values, sealed);
        }
        if (told == null) {
            if (kind.isSent()) {
                values.wrong("target", "nothing", Targets.fault(kind, "").orElseThrow());
            }
            return null;
        }
        Targets.fault(kind, told)
                .ifPresent(expected ->
                        values.wrong("target", "another text (not shown, as it may hold a token)", expected));
        return told;
    }

    private @Nullable String opened(Values values, String sealed) {
        if (id != null && form.sealing() != null && Sealing.isSealed(sealed)) {
            try {
                return form.sealing().open(id, sealed);
            } catch (IllegalArgumentException notOurs) {
                values.wrong(
                        "sealedTarget",
                        "an address that cannot be opened",
                        "one that this service sealed: " + notOurs.getMessage());
                return null;
            }
        }
        values.wrong("sealedTarget", "a text that is not sealed", "an address as DELETE gave it, sealed:v1:…");
        return null;
    }
}
