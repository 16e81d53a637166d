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

    /**
     * A thread that died of a fault that may pass (broker away, fenced) is replaced; its work starts at the last commit.
     * First of its kind: the binder asks one only, and where there are two (Boot brings its own for metrics) and neither is
     * the first, it asks none.
     */
    @Bean
    @Primary
    StreamsBuilderFactoryBeanConfigurer replaceThreads() {
        return factory -> factory.setStreamsUncaughtExceptionHandler(failure -> {
            LOG.error("A stream thread died and is replaced; its work resumes from the last commit", failure);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    }
}
