package org.summitwire.ingest.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.PageFound;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.ConsumerLoop;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.SchemasOutOfReachException;
import org.summitwire.wire.Topic;

/**
 * Takes part in the group that shares the hosts: who has a partition of {@code pages.found.v1} polls the sources and fetches
 * the pages of its hosts. Commits what is done with, so that whoever takes over begins with the first that is not.
 */
public final class PageIntake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PageIntake.class);

    /** Pages end the wait; what is done with is noted at least as often. */
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

    /** So many pages are out at once; more wait on their topic. */
    private static final int MOST_OUT = 2_000;

    private final AvroSerde<PageFound> pages;
    private final Hosts hosts;
    private final Progress progress = new Progress(Topic.Names.PAGES_FOUND);
    private final ConsumerLoop loop;
    private volatile int partitions = 1;

    /** Who asks the hosts of partitions. */
    public interface Hosts {

        void assigned(Set<Integer> partitions);

        void revoked(Set<Integer> partitions);

        void fetch(FoundPage page, Ticket ticket);

        /** A record that is no page; it is parked. */
        void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) throws NotAcknowledged;
    }

    /**
     * Takes part once it is started.
     *
     * @param consumers of one group, offsets committed by hand
     */
    public PageIntake(Supplier<Consumer<byte[], byte[]>> consumers, SchemaIds ids, Hosts hosts) {
        this.pages = AvroSerde.of(PageFound.class, ids);
        this.hosts = hosts;
        this.loop = new ConsumerLoop("pages", "the pages that are to be fetched", consumers, new Reading());
    }

    public void start() {
        loop.start();
    }

    /** The partition that a host's pages lie on. */
    public static int partitionOf(String host, int partitions) {
        return Utils.toPositive(Utils.murmur2(host.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** The same, for the partitions that the topic has. */
    public int partitionOf(String host) {
        return partitionOf(host, partitions);
    }

    /** A page is done with. */
    public void finished(Ticket ticket) {
        progress.finished(ticket.partition(), ticket.offset());
    }

    /** How many pages are out. */
    public int out() {
        return progress.out();
    }

    private void take(Consumer<byte[], byte[]> consumer) {
        if (progress.out() >= MOST_OUT) {
            consumer.pause(consumer.assignment());
        } else {
            consumer.resume(consumer.paused());
        }
        for (var message : consumer.poll(LONGEST_POLL)) {
            progress.taken(message.partition(), message.offset());
            hand(message);
        }
    }

    private void hand(ConsumerRecord<byte[], byte[]> message) {
        var ticket = new Ticket(message.partition(), message.offset());
        try {
            var page = pages.deserializer().deserialize(message.topic(), message.value());
            if (page == null) {
                finished(ticket);
            } else {
                hosts.fetch(PageMessages.page(page), ticket);
            }
        } catch (SchemasOutOfReachException away) {
            throw away; // no fault of the record: it is read again
        } catch (RuntimeException unreadable) {
            park(message, ticket, unreadable);
        }
    }

    private void park(ConsumerRecord<byte[], byte[]> message, Ticket ticket, RuntimeException unreadable) {
        try {
            hosts.unreadable(message, unreadable);
            finished(ticket);
        } catch (NotAcknowledged away) {
            LOG.warn(
                    "{}-{}@{} cannot be read and not be parked either; it is read again after the next start: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    away.getMessage());
        }
    }

    private void commit(Consumer<byte[], byte[]> consumer) {
        var offsets = progress.toCommit();
        if (!offsets.isEmpty()) {
            commit(consumer, offsets);
        }
    }

    private void commit(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            consumer.commitSync(offsets);
            progress.committed(offsets);
        } catch (RebalanceInProgressException | CommitFailedException elsewhere) {
            LOG.info(
                    "Pages that are done with could not be noted; whoever has them now asks again: {}",
                    elsewhere.getMessage());
        }
    }

    private void release(Consumer<byte[], byte[]> consumer) {
        try {
            commit(consumer);
        } catch (KafkaException away) {
            LOG.warn("What was fetched last could not be noted and is fetched again: {}", away.getMessage());
        }
    }

    @Override
    public void close() {
        loop.stop();
    }

    private final class Reading implements ConsumerLoop.Reading {

        @Override
        public void begin(Consumer<byte[], byte[]> consumer) {
            partitions =
                    ConsumerLoop.partitionsOf(Topic.Names.PAGES_FOUND, consumer).size();
            consumer.subscribe(List.of(Topic.Names.PAGES_FOUND), new Rebalancing(consumer));
        }

        @Override
        public boolean poll(Consumer<byte[], byte[]> consumer) {
            take(consumer);
            commit(consumer);
            return true;
        }

        @Override
        public void end(Consumer<byte[], byte[]> consumer) {
            release(consumer);
        }
    }

    private final class Rebalancing implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> consumer;

        private Rebalancing(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.info("Asking the hosts of {}", partitions);
            hosts.assigned(numbers(partitions));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            hosts.revoked(numbers(partitions));
            release(consumer);
            progress.forget(numbers(partitions));
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            hosts.revoked(numbers(partitions));
            progress.forget(numbers(partitions));
        }

        private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
            return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
        }
    }
}
