package org.summitwire.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Parks what a Kafka Streams application cannot read or process, within its transaction, and goes on. The record as it
 * came goes to the dead letters of its topic; one that had already been repartitioned goes to those of the topic in
 * {@value #SOURCE_TOPIC}, and its headers name where it was. What cannot be read on a topic of {@value #PARKED_ELSEWHERE} is
 * counted and passed over, as another part of the service reads it too, and parks it; a topic of a global table has to be one of
 * these, for its thread has no producer, and Kafka Streams 4.3 ends for good where it is handed a record to park. What is no
 * fault of a record is not parked: it ends the stream thread, and the next one begins at the last commit.
 */
public final class DeadLetterHandler implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    /** The topic whose dead letters hold records of the application's internal topics. */
    public static final String SOURCE_TOPIC = "summitwire.dead-letters.topic";

    /** Topics with a comma between them, whose unreadable records another part of the same service parks. */
    public static final String PARKED_ELSEWHERE = "summitwire.dead-letters.parked-elsewhere";

    private String service = "unnamed";
    private Set<String> parkedElsewhere = Set.of();
    private @Nullable String sourceTopic;

    @Override
    public void configure(Map<String, ?> configs) {
        service = required(configs, WireSettings.SERVICE);
        sourceTopic = required(configs, SOURCE_TOPIC);
        var elsewhere = configs.get(PARKED_ELSEWHERE);
        parkedElsewhere = elsewhere == null
                ? Set.of()
                : Set.of(elsewhere.toString().strip().split("\\s*,\\s*"));
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> message, Exception exception) {
        if (isNoFaultOfTheRecord(exception)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        var origin = new DeadLetters.Origin(message.topic(), message.partition(), message.offset());
        if (parkedElsewhere.contains(message.topic())) {
            DeadLetters.passOver(service, "passed-over", exception.getClass().getSimpleName(), exception, origin);
            return DeserializationExceptionHandler.Response.resume();
        }
        var parked = DeadLetters.park(
                home(message.topic()),
                service,
                "deserialize",
                exception.getClass().getSimpleName(),
                exception,
                origin,
                message.key(),
                message.value(),
                message.headers());
        return DeserializationExceptionHandler.Response.resume(List.of(parked));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> message, Exception exception) {
        if (isNoFaultOfTheRecord(exception) || isWithoutItsRecord(context, message)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(List.of(parked(context, exception)));
    }

    private ProducerRecord<byte[], byte[]> parked(ErrorHandlerContext context, Exception exception) {
        return DeadLetters.park(
                home(context.topic()),
                service,
                context.processorNodeId(),
                exception.getClass().getSimpleName(),
                exception,
                new DeadLetters.Origin(context.topic(), context.partition(), context.offset()),
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers() == null ? new RecordHeaders() : context.headers());
    }

    /** A registry that is away is no reason to park what it cannot tell about. */
    private static boolean isNoFaultOfTheRecord(Exception exception) {
        Throwable cause = exception;
        while (cause != null && !(cause instanceof SchemasOutOfReachException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** A timer that fails has no record, and where Kafka Streams let go of the bytes there is nothing to keep. */
    private static boolean isWithoutItsRecord(ErrorHandlerContext context, @Nullable Record<?, ?> message) {
        return message == null
                || context.topic() == null
                || (message.value() != null && context.sourceRawKey() == null && context.sourceRawValue() == null);
    }

    private String home(String topic) {
        var isOurs = Arrays.stream(Topic.values()).anyMatch(it -> it.topicName().equals(topic));
        return isOurs || sourceTopic == null ? topic : sourceTopic;
    }

    private static String required(Map<String, ?> configs, String name) {
        var value = configs.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The Kafka Streams configuration lacks " + name
                    + "; set it under spring.cloud.stream.kafka.streams.binder.functions.<name>.configuration");
        }
        return value.toString();
    }
}
