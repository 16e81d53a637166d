package org.summitwire.notify.messaging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.QuietHours;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.Subscriptions;

/** Subscriptions that tests set. */
final class Subscribers implements Subscriptions {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private volatile List<Subscription> all = List.of();

    /** Takes all alerts, each at once, from the beginning of time. */
    static Subscription desk(String id) {
        return subscription(id, ChannelKind.WEBHOOK, Grouping.EACH, null, null, List.of(), 1, Instant.EPOCH);
    }

    static Subscription voices(String id, int least) {
        return subscription(id, ChannelKind.WEBHOOK, Grouping.EACH, null, null, List.of(), least, Instant.EPOCH);
    }

    static Subscription since(String id, String createdAt) {
        return subscription(id, ChannelKind.WEBHOOK, Grouping.EACH, null, null, List.of(), 1, Instant.parse(createdAt));
    }

    static Subscription over(String id, ChannelKind kind) {
        return subscription(id, kind, Grouping.EACH, null, null, List.of(), 1, Instant.EPOCH);
    }

    static Subscription hourly(String id) {
        return subscription(id, ChannelKind.MAIL, Grouping.HOURLY, null, null, List.of(), 1, Instant.EPOCH);
    }

    static Subscription quiet(String id, String from, String to) {
        return subscription(
                id,
                ChannelKind.WEBHOOK,
                Grouping.EACH,
                null,
                new QuietHours(LocalTime.parse(from), LocalTime.parse(to)),
                List.of(),
                1,
                Instant.EPOCH);
    }

    static Subscription hourlyAndQuiet(String id, String from, String to) {
        var quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
        return subscription(id, ChannelKind.MAIL, Grouping.HOURLY, null, quiet, List.of(), 1, Instant.EPOCH);
    }

    /** The same with its alerts going elsewhere. */
    static Subscription moved(Subscription one, String address, Instant now) {
        return one.with(ChannelConfig.of(one.channel().kind(), address), now);
    }

    static Subscription silenced(String id, Silence silence) {
        return subscription(id, ChannelKind.WEBHOOK, Grouping.EACH, null, null, List.of(silence), 1, Instant.EPOCH);
    }

    static Subscription filtered(String id, String expression) {
        return voices(id, 1, expression);
    }

    static Subscription voices(String id, int least, String expression) {
        var one = desk(id);
        var rule = new Rule(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                expression);
        return new Subscription(
                id,
                id,
                rule,
                "en",
                one.channel(),
                Grouping.EACH,
                null,
                JAKARTA,
                null,
                List.of(),
                least,
                true,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Subscription subscription(
            String id,
            ChannelKind kind,
            Grouping grouping,
            @Nullable LocalTime digestAt,
            @Nullable QuietHours quiet,
            List<Silence> silences,
            int voices,
            Instant createdAt) {
        return new Subscription(
                id,
                id,
                Rule.ALL,
                "en",
                ChannelConfig.of(kind, kind.isSent() ? "https://desk.example/" + id : null),
                grouping,
                digestAt,
                JAKARTA,
                quiet,
                silences,
                voices,
                true,
                null,
                createdAt,
                createdAt);
    }

    void set(Subscription... subscriptions) {
        all = List.of(subscriptions);
    }

    void replace(Subscription changed) {
        var next = new ArrayList<>(all);
        next.replaceAll(it -> it.id().equals(changed.id()) ? changed : it);
        all = List.copyOf(next);
    }

    void remove(String id) {
        all = all.stream().filter(it -> !it.id().equals(id)).toList();
    }

    @Override
    public List<Subscription> all() {
        return all;
    }

    @Override
    public Optional<Subscription> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
