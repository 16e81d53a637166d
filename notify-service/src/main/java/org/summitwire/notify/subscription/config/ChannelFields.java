package org.summitwire.notify.subscription.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.SealedChannel;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Targets;

/**
 * Reads a channel. An address that is left out or comes back as it was shown stays as it is. Which secret signs is told by what is
 * there, never by who asks.
 */
final class ChannelFields {

    /** Of these, what tells of secrets is shown alone: it may come back and is passed over. */
    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("kind", "target", "sealedTarget", "secretNumber", "formerSecretUntil"));

    private static final int LONGEST = 4_000;

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
            subscription.wrong("channel", Phrase.of("nothing"), Phrase.of("channel", "{\"kind\":\"feed\"}"));
            return null;
        }
        var values = subscription.inner("channel");
        return values == null ? null : channel(values);
    }

    private @Nullable ChannelConfig channel(Values values) {
        values.onlyKnown(NAMES);
        if (values.present("kind") == null) {
            values.wrong("kind", Phrase.of("nothing"), Phrase.of("oneOf", Values.slugs(ChannelKind.values())));
            return null;
        }
        int before = values.faults().size();
        var kind = values.choice("kind", ChannelKind.values(), ChannelKind.FEED);
        if (values.faults().size() > before) {
            return null;
        }
        if (kind.isSealed() && form.sealing() == null) {
            values.wrong("kind", Phrase.verbatim(Values.slug(kind)), Phrase.of("channel.keyless"));
            return null;
        }
        var channel = channel(values, kind);
        return values.faults().size() > before ? null : channel;
    }

    private @Nullable ChannelConfig channel(Values values, ChannelKind kind) {
        var there = form.existing() == null ? null : form.existing().channel();
        var told = values.text("target", LONGEST);
        if (there != null && isLeft(there, kind, told)) {
            return there;
        }
        var sealed = told == null || told.endsWith("…") ? values.text("sealedTarget", LONGEST) : null;
        var opened = sealed == null ? null : opened(values, kind, sealed);
        var target = opened == null ? told : opened.target();
        if ((sealed != null && opened == null) || isWrong(values, kind, target)) {
            return null;
        }
        if (there != null) {
            return there.as(kind, target, form.changedAt());
        }
        return opened != null && opened.kind() == kind ? opened : ChannelConfig.made(kind, target, form.now());
    }

    private static boolean isLeft(ChannelConfig there, ChannelKind kind, @Nullable String told) {
        var kept = there.target();
        return there.kind() == kind && kept != null && (told == null || told.equals(Targets.shown(kind, kept)));
    }

    private static boolean isWrong(Values values, ChannelKind kind, @Nullable String target) {
        if (target == null && !kind.isSent()) {
            return false;
        }
        var fault = Targets.fault(kind, target == null ? "" : target);
        fault.ifPresent(
                expected -> values.wrong("target", Phrase.of(target == null ? "nothing" : "target.hidden"), expected));
        return fault.isPresent();
    }

    /** What DELETE answered with: it alone brings a secret back, as no one else can have made it. */
    private @Nullable ChannelConfig opened(Values values, ChannelKind kind, String sealed) {
        if (id != null && form.sealing() != null && Sealing.isSealed(sealed)) {
            try {
                return SealedChannel.open(form.sealing(), id, sealed, kind, form.now());
            } catch (IllegalArgumentException notOurs) {
                values.wrong("sealedTarget", Phrase.of("sealed.unopened"), Phrase.of("sealed.ours"));
                return null;
            }
        }
        values.wrong("sealedTarget", Phrase.of("sealed.none"), Phrase.of("sealed"));
        return null;
    }
}
