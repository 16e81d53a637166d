package org.summitwire.wire.spring;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.wire.Topic;

/**
 * How topics are made where they are missing; topics that exist are left as they are.
 *
 * @param partitions of each topic: the most instances of a service that can share its work
 * @param replicationFactor copies of each record
 * @param retention of topics that keep their records by age
 * @param workRetention of topics that only hand work on, and of articles as they were fetched
 * @param deadLetterRetention of dead letters
 * @param partitionsOf partitions of single topics, by name
 */
@ConfigurationProperties("summitwire.topics")
public record TopicSettings(
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("3650d") Duration retention,
        @DefaultValue("7d") Duration workRetention,
        @DefaultValue("90d") Duration deadLetterRetention,
        @DefaultValue Map<String, Integer> partitionsOf) {

    public TopicSettings {
        if (partitions < 1 || replicationFactor < 1) {
            throw new IllegalArgumentException(
                    "summitwire.topics.partitions and replication-factor are at least 1, not " + partitions + " and "
                            + replicationFactor);
        }
        partitionsOf = Map.copyOf(partitionsOf);
    }

    int partitionsOf(Topic topic) {
        return partitionsOf.getOrDefault(topic.topicName(), partitions);
    }
}
