package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Metrics;
import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a record that a service cannot use: it is parked as it came, with its cause, on {@code
 * <topic>.<service>.dlq}; a line in the log has its coordinates, and the counter {@value #COUNTER} counts it with a reason.
 */
public final class DeadLetters {

    /** Counts everything set aside, by {@code service}, {@code stage} and {@code reason}. */
    public static final String COUNTER = "summitwire.set.aside";

    static final String PREFIX = "summitwire_dlq_";

    public static final String CAUSE = "summitwire_dlq_cause";
    public static final String REASON = "summitwire_dlq_reason";
    public static final String STAGE = "summitwire_dlq_stage";
    public static final String TOPIC = "summitwire_dlq_topic";
    public static final String PARTITION = "summitwire_dlq_partition";
    public static final String OFFSET = "summitwire_dlq_offset";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_CAUSE = 2000;

    private DeadLetters() {}

    /** Where a record came from. */
    public record Origin(String topic, int partition, long offset) {}

    /**
     * Counts and logs a record that is set aside, and makes the one that keeps it.
     *
     * @param topicName whose dead letters it goes to
     * @param stage what was being done, {@code deserialize}
     * @param reason a word or two for the counter, {@code SerializationException}
     */
    public static ProducerRecord<byte[], byte[]> park(
            String topicName,
            String service,
            String stage,
            String reason,
            Throwable cause,
            Origin origin,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Headers headers) {
        count(service, stage, reason);
        LOG.warn(
                "Set aside on {}: {} of {}-{}@{}: {}",
                Topic.deadLetters(topicName, service),
                stage,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                describe(cause));
        var kept = new RecordHeaders(headers.toArray());
        put(kept, CAUSE, describe(cause));
        put(kept, REASON, reason);
        put(kept, STAGE, stage);
        put(kept, TOPIC, origin.topic());
        put(kept, PARTITION, Integer.toString(origin.partition()));
        put(kept, OFFSET, Long.toString(origin.offset()));
        return new ProducerRecord<>(Topic.deadLetters(topicName, service), null, null, key, value, kept);
    }

    /** Counts and logs a record that is not parked here, as somebody else who reads it parks it. */
    public static void passOver(String service, String stage, String reason, Throwable cause, Origin origin) {
        count(service, stage, reason);
        LOG.info(
                "Passed over, {}: {}-{}@{}: {}",
                stage,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                describe(cause));
    }

    /** Counts something that was set aside and is kept, if at all, elsewhere. */
    public static void count(String service, String stage, String reason) {
        Metrics.counter(COUNTER, "service", service, "stage", stage, "reason", reason)
                .increment();
    }

    /** Where a dead letter was before; none where its headers do not tell. */
    static Optional<Origin> originOf(Headers headers) {
        try {
            return Optional.of(new Origin(
                    header(headers, TOPIC).orElseThrow(),
                    Integer.parseInt(header(headers, PARTITION).orElseThrow()),
                    Long.parseLong(header(headers, OFFSET).orElseThrow())));
        } catch (NoSuchElementException | NumberFormatException untold) {
            return Optional.empty();
        }
    }

    /** The text of a dead letter's header. */
    public static Optional<String> header(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(bytes -> UTF_8.decode(ByteBuffer.wrap(bytes)).toString());
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }

    /** The messages of a failure and its causes, without stack traces. */
    private static String describe(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null && text.length() < LONGEST_CAUSE; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "; caused by ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage());
        }
        return text.substring(0, Math.min(text.length(), LONGEST_CAUSE));
    }
}
