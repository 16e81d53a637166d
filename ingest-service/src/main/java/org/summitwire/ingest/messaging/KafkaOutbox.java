package org.summitwire.ingest.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.SendResult;
import org.summitwire.event.ArticlePublished;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/**
 * Publishes on {@code articles.published.v1}: all articles of a batch are sent at once, then one wait until all replicas
 * in sync have every one. Sends twice what it is asked to send twice; ids come from content, so nobody minds.
 *
 * <p>A template rather than a stream bridge: the sender of an article is told what became of it, so each record must be
 * confirmed on its own, within a known time also while the broker is away.
 */
public final class KafkaOutbox implements Outbox, AutoCloseable {

    private final DefaultKafkaProducerFactory<String, ArticlePublished> producers;
    private final KafkaTemplate<String, ArticlePublished> template;
    private final Duration confirmWithin;

    /**
     * Connects when the first article is published.
     *
     * @param settings of Kafka's clients: servers, security
     * @param confirmWithin how long a batch may wait for the broker
     */
    public KafkaOutbox(
            Map<String, Object> settings,
            SchemaIds ids,
            Duration confirmWithin,
            MeterRegistry meters,
            ObservationRegistry observations) {
        this.confirmWithin = confirmWithin;
        this.producers = new DefaultKafkaProducerFactory<>(
                safely(settings, confirmWithin),
                new StringSerializer(),
                AvroSerde.of(ArticlePublished.class, ids).serializer());
        producers.addListener(new MicrometerProducerListener<>(meters));
        this.template = new KafkaTemplate<>(producers);
        template.setProducerListener(new ProducerListener<>() {}); // the usual one logs whole articles
        template.setObservationEnabled(true);
        template.setObservationRegistry(observations);
    }

    /** Settings under which a record is kept by all replicas in sync within a time, or is known not to be. */
    static Map<String, Object> safely(Map<String, Object> settings, Duration confirmWithin) {
        var all = new HashMap<>(settings);
        int within = Math.toIntExact(confirmWithin.toMillis());
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, within);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, within / 2));
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        return all;
    }

    @Override
    public void publish(List<Article> articles) throws NotAcknowledged {
        long deadline = System.nanoTime() + confirmWithin.toNanos();
        var sent = new ArrayList<CompletableFuture<SendResult<String, ArticlePublished>>>(articles.size());
        try {
            for (var article : articles) {
                sent.add(template.send(ArticleMessages.recordOf(article)));
            }
            var all = CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
            all.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException | org.apache.kafka.common.KafkaException late) {
            throw new NotAcknowledged(told(sent, articles.size()), late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged(told(sent, articles.size()), stopping);
        }
    }

    private String told(List<CompletableFuture<SendResult<String, ArticlePublished>>> sent, int articles) {
        long kept = sent.stream()
                .filter(one -> one.isDone() && !one.isCompletedExceptionally())
                .count();
        return "the broker acknowledged " + kept + " of " + articles + " articles within " + confirmWithin.toMillis()
                + " ms";
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
