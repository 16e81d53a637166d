package org.summitwire.notify.messaging;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.summitwire.wire.DeadLetters;

/** Parks alerts that cannot be read or delivered on {@code alerts.raised.v1.notify-service.dlq}, for certain. */
public final class DeadLetterPost implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Producer<byte[], byte[]> producer;

    public DeadLetterPost(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Returns once the broker has it.
     *
     * @throws KafkaException where it has not: the record must be read again
     */
    void park(ConsumerRecord<byte[], byte[]> message, String stage, String reason, Throwable cause) {
        var origin = new DeadLetters.Origin(message.topic(), message.partition(), message.offset());
        var parked = DeadLetters.park(
                message.topic(),
                RaiseAlerts.SERVICE,
                stage,
                reason,
                cause,
                origin,
                message.key(),
                message.value(),
                message.headers());
        try {
            producer.send(parked).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new KafkaException("Cannot park a record on " + parked.topic() + "; it will be read again", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while parking a record on " + parked.topic(), stopping);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
