package org.summitwire.ingest.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Which records of the partitions at hand are done with. They come back in any order; what may be committed ends before
 * the first that is still out. Safe for use by many threads.
 */
final class Progress {

    private final String topic;
    private final Map<Integer, Open> partitions = new HashMap<>();

    Progress(String topic) {
        this.topic = topic;
    }

    synchronized void taken(int partition, long offset) {
        var open = partitions.computeIfAbsent(partition, it -> new Open());
        open.out.add(offset);
        open.next = offset + 1;
    }

    /** A record of a partition that is not at hand any more is somebody else's by now. */
    synchronized void finished(int partition, long offset) {
        var open = partitions.get(partition);
        if (open != null) {
            open.out.remove(offset);
        }
    }

    synchronized void forget(Set<Integer> gone) {
        partitions.keySet().removeAll(gone);
    }

    /** How many records are out. */
    synchronized int out() {
        return partitions.values().stream().mapToInt(open -> open.out.size()).sum();
    }

    /** What to commit that is not known as committed; the same again until {@link #committed} is told. */
    synchronized Map<TopicPartition, OffsetAndMetadata> toCommit() {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        partitions.forEach((partition, open) -> {
            var upTo = open.upTo();
            if (upTo > open.committed) {
                offsets.put(new TopicPartition(topic, partition), new OffsetAndMetadata(upTo));
            }
        });
        return offsets;
    }

    /** That much is on the broker. */
    synchronized void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> {
            var open = partitions.get(partition.partition());
            if (open != null) {
                open.committed = offset.offset();
            }
        });
    }

    private static final class Open {

        private final TreeSet<Long> out = new TreeSet<>();
        private long next;
        private long committed;

        private long upTo() {
            return out.isEmpty() ? next : out.first();
        }
    }
}
