package org.summitwire.ingest.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedPolled;
import org.summitwire.event.PageFound;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Post;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Hands on by Kafka what the web gave. Each call returns once all replicas in sync have what it sent. */
public final class KafkaPost implements Post, AutoCloseable {

    private static final String SERVICE = "ingest-service";

    private final Producer<byte[], byte[]> producer;
    private final Duration confirmWithin;
    private final StringSerializer keys = new StringSerializer();
    private final Serializer<PageFound> pages;
    private final Serializer<FeedPolled> states;
    private final Serializer<FeedConfigured> configs;
    private final Serializer<ArticleFetched> articles;
    private final Consumer<Ticket> finished;

    /**
     * Connects when something is first sent.
     *
     * @param settings of Kafka's clients: servers, security
     * @param confirmWithin how long a call may wait for the broker
     * @param finished told the pages that are done with
     */
    public KafkaPost(Map<String, Object> settings, SchemaIds ids, Duration confirmWithin, Consumer<Ticket> finished) {
        this.confirmWithin = confirmWithin;
        this.producer = new KafkaProducer<>(
                KafkaOutbox.safely(settings, confirmWithin), new ByteArraySerializer(), new ByteArraySerializer());
        this.pages = AvroSerde.of(PageFound.class, ids).serializer();
        this.states = AvroSerde.of(FeedPolled.class, ids).serializer();
        this.configs = AvroSerde.of(FeedConfigured.class, ids).serializer();
        this.articles = AvroSerde.of(ArticleFetched.class, ids).serializer();
        this.finished = finished;
    }

    @Override
    public void found(List<FoundPage> found) throws NotAcknowledged {
        var sent = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var page : found) {
            sent.add(bytes(PageMessages.found(page), pages));
        }
        send(sent);
    }

    @Override
    public void polled(FeedState state) throws NotAcknowledged {
        send(List.of(bytes(PolledMessages.polled(state), states)));
    }

    @Override
    public void fetched(Article article, @Nullable String feedId) throws NotAcknowledged {
        send(List.of(bytes(PageMessages.fetched(article, feedId), articles)));
    }

    @Override
    public void setAside(FoundPage page, String reason, String words) throws NotAcknowledged {
        var key = keys.serialize(Topic.Names.PAGES_FOUND, page.host());
        var value = pages.serialize(Topic.Names.PAGES_FOUND, PageMessages.message(page));
        var origin = new DeadLetters.Origin(Topic.Names.PAGES_FOUND, -1, -1);
        var cause = new IllegalStateException(words);
        send(List.of(DeadLetters.park(
                Topic.Names.PAGES_FOUND, SERVICE, "fetch", reason, cause, origin, key, value, new RecordHeaders())));
    }

    /** Keeps a record of found pages that cannot be read. */
    public void park(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) throws NotAcknowledged {
        var origin = new DeadLetters.Origin(message.topic(), message.partition(), message.offset());
        send(List.of(DeadLetters.park(
                Topic.Names.PAGES_FOUND,
                SERVICE,
                "deserialize",
                cause.getClass().getSimpleName(),
                cause,
                origin,
                message.key(),
                message.value(),
                message.headers())));
    }

    @Override
    public void finished(Ticket ticket) {
        finished.accept(ticket);
    }

    @Override
    public void configured(FeedConfig config, Instant changedAt) throws NotAcknowledged {
        send(List.of(bytes(FeedMessages.configured(config, changedAt), configs)));
    }

    @Override
    public void removed(String id) throws NotAcknowledged {
        var key = keys.serialize(Topic.Names.FEEDS, id);
        send(List.of(
                new ProducerRecord<>(Topic.Names.FEEDS, key, null),
                new ProducerRecord<>(Topic.Names.FEEDS_STATE, key, null)));
    }

    private <T> ProducerRecord<byte[], byte[]> bytes(ProducerRecord<String, T> message, Serializer<T> values) {
        return new ProducerRecord<>(
                message.topic(),
                null,
                keys.serialize(message.topic(), message.key()),
                values.serialize(message.topic(), message.value()),
                message.headers());
    }

    private void send(List<ProducerRecord<byte[], byte[]>> messages) throws NotAcknowledged {
        long deadline = System.nanoTime() + confirmWithin.toNanos();
        var sent = new ArrayList<Future<?>>(messages.size());
        try {
            for (var message : messages) {
                sent.add(producer.send(message));
            }
            for (var one : sent) {
                one.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException late) {
            throw new NotAcknowledged(
                    "the broker did not acknowledge " + messages.size() + " records within " + confirmWithin.toMillis()
                            + " ms",
                    late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged("stopped while waiting for the broker", stopping);
        }
    }

    @Override
    public void close() {
        producer.close(confirmWithin);
    }
}
