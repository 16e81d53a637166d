package org.summitwire.wire.spring;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** UP only while every Kafka Streams application of this process is RUNNING; starting and dead are told apart. */
final class StreamsHealth implements HealthIndicator {

    private final Supplier<Collection<StreamsBuilderFactoryBean>> applications;

    StreamsHealth(Supplier<Collection<StreamsBuilderFactoryBean>> applications) {
        this.applications = applications;
    }

    @Override
    public Health health() {
        Map<String, Object> states = new TreeMap<>();
        for (var application : applications.get()) {
            var streams = application.getKafkaStreams();
            var id = String.valueOf(application.getStreamsConfiguration().get("application.id"));
            states.put(id, streams == null ? "not started" : stateOf(streams));
        }
        var running = !states.isEmpty() && states.values().stream().allMatch(KafkaStreams.State.RUNNING.name()::equals);
        return (running ? Health.up() : Health.outOfService())
                .withDetails(states)
                .build();
    }

    private static String stateOf(KafkaStreams streams) {
        return switch (streams.state()) {
            case CREATED, REBALANCING -> "starting (" + streams.state() + ")";
            case ERROR, PENDING_ERROR, NOT_RUNNING, PENDING_SHUTDOWN -> "dead (" + streams.state() + ")";
            case RUNNING -> streams.state().name();
        };
    }
}
