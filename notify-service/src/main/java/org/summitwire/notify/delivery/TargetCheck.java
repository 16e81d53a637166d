package org.summitwire.notify.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Targets;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.web.GuardedClient;
import org.summitwire.web.PostAnswer;
import org.summitwire.web.address.AddressRules.Objection;
import org.summitwire.web.address.Special;

/**
 * Tells at once that an address would be refused when it is sent to, rather than with the first alert. It is asked when an
 * address is set, and again at each delivery: a name may lead elsewhere by then, and so may the rules.
 */
public final class TargetCheck {

    static final String FIELD = "channel.target";

    /** Who sets an address waits for it. */
    private static final Duration LOOK_UP = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(TargetCheck.class);

    private final GuardedClient posts;

    /** By the rules of those posts. */
    public TargetCheck(GuardedClient posts) {
        this.posts = posts;
    }

    /**
     * What is wrong with the address of a subscription; empty where nothing is, and where it is the one that it had.
     *
     * @param before the subscription as it was; null where it is new
     */
    public Optional<Fault> fault(Subscription told, @Nullable Subscription before) throws InterruptedException {
        var channel = told.channel();
        var target = channel.target();
        if (target == null || !channel.kind().isSealed() || isAsBefore(channel, before)) {
            return Optional.empty();
        }
        return refusal(URI.create(target))
                .map(refused ->
                        new Fault(FIELD, Phrase.verbatim(Targets.shown(channel.kind(), target)), expected(refused)));
    }

    /** A look-up that breaks says nothing against an address: sending asks again. */
    private Optional<PostAnswer.Refused> refusal(URI target) throws InterruptedException {
        try {
            return posts.refusal(target, LOOK_UP);
        } catch (IllegalStateException broken) {
            LOG.warn("An address could not be checked when it was set", broken);
            return Optional.empty();
        }
    }

    private static boolean isAsBefore(ChannelConfig channel, @Nullable Subscription before) {
        return before != null
                && channel.kind() == before.channel().kind()
                && channel.target() != null
                && channel.target().equals(before.channel().target());
    }

    private static Phrase expected(PostAnswer.Refused refused) {
        if (refused.objection() instanceof Objection.ToAddress to) {
            return Phrase.of("target.address", to.host(), to.address(), special(to.special()));
        }
        if (refused.objection() instanceof Objection.ToPort to) {
            return Phrase.of("target.port", to.port(), to.host(), to.usual().toString());
        }
        return refused.fault() == org.summitwire.web.Fault.BAD_URL
                ? Phrase.of("target.unreadable")
                : Phrase.of("target.refused", refused.detail());
    }

    private static Phrase special(Special special) {
        var purpose = Phrase.of("address." + special.purpose());
        var carrier = special.carrier();
        return carrier == null ? purpose : Phrase.of("address.carried", carrier.form(), carrier.carried(), purpose);
    }
}
