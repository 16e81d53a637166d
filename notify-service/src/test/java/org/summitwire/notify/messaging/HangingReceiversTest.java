package org.summitwire.notify.messaging;

import static org.awaitility.Awaitility.await;
import static org.summitwire.notify.messaging.Changes.newDocuments;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.event.Bound;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.delivery.Notice;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Subscription;

/** One alert is taken by five hundred readers of mail, whose server never answers, and by a desk with a webhook. */
class HangingReceiversTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final DeliveryPipeline pipeline = new DeliveryPipeline(
            Instant.parse("2025-12-21T04:59:00Z"), DeliveryPipeline.MOST, Dispatch.threads(), this::pass);

    @AfterEach
    void close() {
        over.countDown();
        pipeline.close();
    }

    @Test
    void aMailServerThatNeverAnswersDelaysNoWebhook() {
        var readers = IntStream.range(0, 500).mapToObj(it -> Subscribers.over("reader-" + it, ChannelKind.MAIL));
        pipeline.subscribers.set(
                Stream.concat(readers, Stream.of(Subscribers.desk("desk"))).toArray(Subscription[]::new));

        pipeline.raise(newDocuments("fact-1", 150, Bound.EXACT));

        await().until(() -> {
            pipeline.tick();
            return pipeline.sent().contains("desk fact-1");
        });
    }

    private void pass(Notice notice) {
        if (notice.subscription().channel().kind() == ChannelKind.MAIL) {
            try {
                over.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
