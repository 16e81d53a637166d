package org.summitwire.notify.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.summitwire.notify.delivery.TargetCheck;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.KnownSubscriptions;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.SealedChannel;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import org.summitwire.notify.subscription.SubscriptionKeeper.NotKept;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.SubscriptionForm;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes subscriptions one after the other, each only as its sender knows it (If-Match, If-None-Match). The conditions hold on
 * this instance; of two changes on two instances at the same moment, the later one stays.
 */
public final class SubscriptionDesk {

    /** More than anybody reads. */
    static final int MOST = 10_000;

    private final KnownSubscriptions known;
    private final SubscriptionKeeper keeper;
    private final @Nullable ServiceKey key;
    private final @Nullable Sealing sealing;
    private final TargetCheck targets;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * Changes what is known.
     *
     * @param key null where the service has none: then no address that may hold a token is taken in
     */
    public SubscriptionDesk(
            KnownSubscriptions known,
            SubscriptionKeeper keeper,
            @Nullable ServiceKey key,
            TargetCheck targets,
            Clock clock) {
        this.known = known;
        this.keeper = keeper;
        this.key = key;
        this.sealing = key == null ? null : new Sealing(key);
        this.targets = targets;
        this.clock = clock;
    }

    KnownSubscriptions known() {
        return known;
    }

    Instant now() {
        return clock.instant();
    }

    SubscriptionForm form(String id) {
        return new SubscriptionForm(id, known.find(id).orElse(null), clock.instant(), sealing);
    }

    /** What is wrong with the address that is set. Not asked in turn: a name may have to be looked up. */
    Optional<Fault> fault(Subscription told) {
        try {
            return targets.fault(told, known.find(told.id()).orElse(null));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty(); // whoever sends asks again
        }
    }

    /** The secret that signs now; null where there is none to show. */
    @Nullable
    String secret(Subscription subscription) {
        var channel = subscription.channel();
        return key == null || !isSigned(subscription)
                ? null
                : key.webhookSecret(subscription.id(), channel.secretNumber(), channel.secretMadeAt());
    }

    static boolean isSigned(Subscription subscription) {
        return subscription.channel().kind() == ChannelKind.WEBHOOK
                && subscription.channel().secretName() == null;
    }

    /** The address, and what tells its secret, as it can be put back; null where it holds no token. */
    @Nullable
    String sealedTarget(Subscription subscription) {
        return sealing == null || !subscription.channel().kind().isSealed()
                ? null
                : SealedChannel.seal(sealing, subscription.id(), subscription.channel());
    }

    /** One that is there, changed; answers what the function makes of it. */
    ResponseEntity<String> change(
            String id,
            @Nullable String ifMatch,
            Problems problems,
            Function<Subscription, ResponseEntity<String>> change) {
        return inTurn(id, problems, () -> known.find(id)
                .map(there ->
                        isMeant(there, ifMatch) ? change.apply(there) : changedMeanwhile(there, ifMatch, problems))
                .orElseGet(() -> problems.unknown(id)));
    }

    /** One that is put in, whether it is there or not. */
    ResponseEntity<String> put(
            String id, @Nullable String ifMatch, @Nullable String ifNoneMatch, Problems problems, Put put) {
        return inTurn(id, problems, () -> {
            var there = known.find(id);
            if (there.isEmpty() && ifMatch != null) {
                return problems.changedMeanwhile(ifMatch, Phrase.of("match.gone"));
            }
            if (there.isPresent() && "*".equals(ifNoneMatch)) {
                return problems.exists(id);
            }
            if (there.isPresent() && !isMeant(there.get(), ifMatch)) {
                return changedMeanwhile(there.get(), ifMatch, problems);
            }
            return there.isEmpty() && known.all().size() >= MOST ? problems.tooMany(MOST) : put.of(form(id));
        });
    }

    private static ResponseEntity<String> changedMeanwhile(
            Subscription there, @Nullable String ifMatch, Problems problems) {
        return problems.changedMeanwhile(String.valueOf(ifMatch), Phrase.verbatim(SubscriptionView.etag(there)));
    }

    /** What is done with a form. */
    interface Put {

        ResponseEntity<String> of(SubscriptionForm form);
    }

    private ResponseEntity<String> inTurn(String id, Problems problems, Supplier<ResponseEntity<String>> change) {
        if (!known.isLoaded()) {
            return problems.loading();
        }
        if (known.isFixed(id)) {
            return problems.fixed(id);
        }
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    /** Whether one of the tags that a request names is that of the subscription; a request that names none means any. */
    private static boolean isMeant(Subscription there, @Nullable String ifMatch) {
        return ifMatch == null
                || Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(SubscriptionView.etag(there)));
    }

    /** Keeps it and answers with it and, where one is given, with its secret. */
    ResponseEntity<String> keep(
            Subscription subscription, HttpStatus status, @Nullable String secret, Problems problems) {
        try {
            var isSeen = keeper.put(subscription);
            var view = SubscriptionView.of(subscription, false);
            if (secret != null) {
                view.put("secret", secret);
            }
            return answer(isSeen ? status : HttpStatus.ACCEPTED, view, subscription);
        } catch (NotKept late) {
            return problems.notKept(late);
        }
    }

    /** Takes it out; the reason why that failed, if it did. */
    Optional<ResponseEntity<String>> remove(String id, Problems problems) {
        try {
            keeper.remove(id);
            return Optional.empty();
        } catch (NotKept late) {
            return Optional.of(problems.notKept(late));
        }
    }

    static ResponseEntity<String> answer(HttpStatus status, ObjectNode node, Subscription subscription) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .eTag(SubscriptionView.etag(subscription))
                .body(SubscriptionJson.write(node));
    }
}
