package org.summitwire.wire.spring;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * DOWN only where Kafka Streams has given up, as it does when the thread of its global tables dies: it never comes back by
 * itself, and whoever watches over the process has to start it again. All other states pass.
 */
final class StreamsAlive implements HealthIndicator {

    private final Supplier<Collection<StreamsBuilderFactoryBean>> applications;

    StreamsAlive(Supplier<Collection<StreamsBuilderFactoryBean>> applications) {
        this.applications = applications;
    }

    @Override
    public Health health() {
        var dead = applications.get().stream()
                .filter(StreamsAlive::hasGivenUp)
                .map(it -> String.valueOf(it.getStreamsConfiguration().get("application.id")))
                .sorted()
                .toList();
        return dead.isEmpty()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "Kafka Streams has given up and has to be started again: " + dead)
                        .build();
    }

    private static boolean hasGivenUp(StreamsBuilderFactoryBean application) {
        var streams = application.getKafkaStreams();
        return streams != null && streams.state() == KafkaStreams.State.ERROR;
    }
}
