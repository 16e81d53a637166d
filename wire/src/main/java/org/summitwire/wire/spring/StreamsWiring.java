package org.summitwire.wire.spring;

import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** Health and healing of Kafka Streams, in services that run it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({KafkaStreams.class, StreamsBuilderFactoryBean.class})
class StreamsWiring {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsWiring.class);

    @Bean
    HealthIndicator streamsHealthIndicator(ApplicationContext context) {
        return new StreamsHealth(
                () -> context.getBeansOfType(StreamsBuilderFactoryBean.class).values());
    }

    @Bean
    HealthIndicator streamsAliveHealthIndicator(ApplicationContext context) {
        return new StreamsAlive(
                () -> context.getBeansOfType(StreamsBuilderFactoryBean.class).values());
    }

    /**
     * A thread that died of a fault that may pass (broker away, fenced) is replaced; its work starts at the last commit.
     * The handler is set on the streams themselves: one that is set on their factory the binder overwrites with its own,
     * which gives up. First of its kind, since the binder asks none where it finds two, and Boot brings one for metrics.
     * Before each start the copies of global tables are looked after.
     */
    @Bean
    @Primary
    StreamsBuilderFactoryBeanConfigurer replaceThreads() {
        return factory -> {
            var tables = new GlobalStores(factory);
            factory.addListener(tables);
            factory.setKafkaStreamsCustomizer(streams -> {
                tables.open();
                streams.setUncaughtExceptionHandler(failure -> {
                    LOG.error("A stream thread died and is replaced; its work resumes from the last commit", failure);
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
            });
        };
    }
}
