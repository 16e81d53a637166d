package org.summitwire.notify.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.wire.DeadLetters;

/** A record that a list leaves out, as it cannot be read: it is counted and told of, and not parked. */
final class NotListed {

    private static final Logger LOG = LoggerFactory.getLogger(NotListed.class);

    private NotListed() {}

    static void count(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
        DeadLetters.count(RaiseAlerts.SERVICE, "list", cause.getClass().getSimpleName());
        LOG.warn(
                "Not listed: {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), cause.getMessage());
    }
}
