package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Writes {@code subscriptions.v1}. Each call returns once all replicas in sync have it and, if that comes soon, the table too. */
public final class SubscriptionPost implements SubscriptionKeeper, AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final Serializer<SubscriptionConfigured> records;
    private final SubscriptionMessages messages;
    private final SubscriptionTable table;
    private final Duration patience;

    /**
     * Writes what the table reads.
     *
     * @param producer with the settings that {@link #safely} gives
     * @param patience how long the broker is waited for, and then the table
     */
    public SubscriptionPost(
            Producer<byte[], byte[]> producer,
            SchemaIds ids,
            SubscriptionMessages messages,
            SubscriptionTable table,
            Duration patience) {
        this.producer = producer;
        this.records = AvroSerde.of(SubscriptionConfigured.class, ids).serializer();
        this.messages = messages;
        this.table = table;
        this.patience = patience;
    }

    /** Settings under which a record is kept by all replicas in sync within a time, or is known not to be. */
    public static Map<String, Object> safely(Map<String, Object> settings, Duration patience) {
        var all = new HashMap<>(settings);
        int within = Math.toIntExact(patience.toMillis());
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, within);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, within / 2));
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return all;
    }

    @Override
    public boolean put(Subscription subscription) throws NotKept {
        var told = messages.configured(subscription);
        return send(new ProducerRecord<>(
                told.topic(),
                null,
                told.key().getBytes(UTF_8),
                records.serialize(told.topic(), told.value()),
                told.headers()));
    }

    @Override
    public boolean remove(String id) throws NotKept {
        return send(new ProducerRecord<>(Topic.Names.SUBSCRIPTIONS, id.getBytes(UTF_8), null));
    }

    private boolean send(ProducerRecord<byte[], byte[]> message) throws NotKept {
        try {
            return table.awaitRead(producer.send(message).get(patience.toMillis(), TimeUnit.MILLISECONDS), patience);
        } catch (ExecutionException | TimeoutException | KafkaException late) {
            throw new NotKept(Phrase.of("broker.late", patience.toMillis()), late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotKept(Phrase.of("broker.stopped"), stopping);
        }
    }

    @Override
    public void close() {
        producer.close(patience);
    }
}
