package org.summitwire.standalone;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.summitwire.standalone.RecordCounter.Stretch;
import org.summitwire.wire.Topic;

/** How far the services are with what is on their topics, as their groups' committed offsets tell. */
public final class Pipeline {

    private static final Duration PAUSE = Duration.ofMillis(100);
    /** Outputs of a stage are seen before its offsets are, so two quiet looks in a row are proof. */
    private static final int QUIET_LOOKS = 3;
    /** A transaction writes to a partition at least one record and one mark. */
    private static final int NEAR = 4;

    private static final Set<String> READ_BY_A_GROUP =
            Set.of(Topic.Names.ARTICLES_PUBLISHED, Topic.Names.SUMMITS_CHANGED, Topic.Names.ALERTS_RAISED);

    /** As Streams names the topics of its repartitions. */
    private static final String HANDED_ON = "-repartition";

    private final Admin admin;
    private final String brokers;

    Pipeline(Admin admin, String brokers) {
        this.admin = admin;
        this.brokers = brokers;
    }

    /**
     * Waits until everything on the topics has been worked through by all who read it.
     *
     * @param backlog told the number of records still waiting, at each look
     * @return false where that did not happen in time
     */
    public boolean awaitQuiet(Duration patience, LongConsumer backlog) throws InterruptedException {
        var quiet = 0;
        var last = -1L;
        try (var counter = new RecordCounter(brokers)) {
            for (var waited = Duration.ZERO; waited.compareTo(patience) < 0; waited = waited.plus(PAUSE)) {
                var waiting = waiting(counter);
                backlog.accept(waiting);
                quiet = waiting == 0 ? quiet + 1 : 0;
                if (quiet >= QUIET_LOOKS) {
                    return true;
                }
                if (waiting < last) {
                    waited = Duration.ZERO; // patience is for standing still, not for long work
                }
                last = waiting;
                Thread.sleep(PAUSE.toMillis());
            }
        }
        return false;
    }

    /** The number of records that some group has still to take. */
    long waiting() throws InterruptedException {
        try (var counter = new RecordCounter(brokers)) {
            return waiting(counter);
        }
    }

    private long waiting(RecordCounter counter) throws InterruptedException {
        try {
            var groups = committed();
            var partitions = new ArrayList<TopicPartition>(partitionsOf(readByAGroup()));
            groups.values().forEach(it -> partitions.addAll(it.keySet()));
            var behind = ends(Set.copyOf(partitions)).entrySet().stream()
                    .flatMap(end -> behind(end.getKey(), end.getValue(), groups.values()))
                    .collect(partitioningBy(it -> it.end() - it.from() > NEAR));
            return behind.get(true).stream()
                            .mapToLong(it -> it.end() - it.from())
                            .sum()
                    + counter.count(behind.get(false));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker cannot be asked how far the services are", e.getCause());
        }
    }

    /**
     * With the topics by which Streams hands on from one of its threads to another: until that has committed for the first
     * time, no offset tells of it.
     */
    private Set<String> readByAGroup() throws ExecutionException, InterruptedException {
        var topics = new HashSet<>(READ_BY_A_GROUP);
        admin.listTopics().names().get().stream()
                .filter(topic -> isOurs(topic) && topic.endsWith(HANDED_ON))
                .forEach(topics::add);
        return topics;
    }

    /**
     * What each group that reads a partition has still to take of it; all, where none does. Offsets count the marks that end
     * transactions, and a group may stop short of the last one: near the end, what is there is looked at.
     */
    private static Stream<Stretch> behind(
            TopicPartition partition, long end, Collection<Map<TopicPartition, OffsetAndMetadata>> groups) {
        var taken = groups.stream()
                .map(group -> group.get(partition))
                .filter(Objects::nonNull)
                .map(OffsetAndMetadata::offset)
                .toList();
        return (taken.isEmpty() ? List.of(0L) : taken)
                .stream().filter(from -> from < end).map(from -> new Stretch(partition, from, end));
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed()
            throws ExecutionException, InterruptedException {
        var groups = new HashMap<String, Map<TopicPartition, OffsetAndMetadata>>();
        for (var group : admin.listGroups().all().get()) {
            if (!isOurs(group.groupId())) {
                continue;
            }
            var offsets = new HashMap<>(admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get());
            offsets.values().removeIf(Objects::isNull);
            groups.put(group.groupId(), offsets);
        }
        return groups;
    }

    /** A subscriber's own group may lag as it likes. */
    private static boolean isOurs(String name) {
        return name.startsWith("model-service") || name.startsWith("notify-service");
    }

    private List<TopicPartition> partitionsOf(Set<String> topics) throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    /** The offset behind the last committed record of each partition. */
    Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) throws ExecutionException, InterruptedException {
        var latest = partitions.stream().collect(toMap(it -> it, it -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                        latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
        return ends.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }

    /** The partitions of one topic. */
    Set<TopicPartition> partitionsOf(Topic topic) throws ExecutionException, InterruptedException {
        return partitionsOf(Set.of(topic.topicName())).stream().collect(toSet());
    }
}
