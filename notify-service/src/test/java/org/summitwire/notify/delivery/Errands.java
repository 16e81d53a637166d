package org.summitwire.notify.delivery;

import static org.summitwire.notify.delivery.Notices.NOW;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

/** Errands of tests. */
final class Errands {

    private Errands() {}

    /** To a webhook at that host, as many messages with an alert each as there are names. */
    static Errand to(
            String host,
            String subscription,
            List<String> messages,
            Sender sender,
            Predicate<Subscription> isCurrent,
            Consumer<Errand.Report> reports) {
        var who = subscription(subscription, "https://" + host + "/" + subscription);
        return new Errand(
                who,
                sender,
                messages.stream()
                        .map(it -> new Parcel(it, List.of(new Waiting(it, subscription, NOW, NOW, null, null))))
                        .toList(),
                messages.stream()
                        .map(it -> new Notice(it, who, List.of(News150.alert(it)), Reason.MATCHED))
                        .toList(),
                isCurrent,
                reports);
    }

    /** One that nobody runs. */
    static Errand to(String host, String name, int alerts) {
        var messages = Stream.iterate(1, it -> it + 1)
                .limit(alerts)
                .map(it -> name + "-" + it)
                .toList();
        return to(host, name, messages, notice -> new Attempt.Delivered(), it -> true, report -> {});
    }

    private static Subscription subscription(String id, String target) {
        return new Subscription(
                id,
                id,
                Rule.ALL,
                "en",
                ChannelConfig.of(ChannelKind.WEBHOOK, target),
                Grouping.EACH,
                null,
                ZoneOffset.UTC,
                null,
                List.of(),
                1,
                true,
                null,
                NOW,
                NOW);
    }
}
