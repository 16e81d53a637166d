package org.summitwire.wire.spring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.binding.OutputBindingLifecycle;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Binds to topics only once they are there. Spring Cloud Stream would bind outputs first of all and inputs ahead of the
 * web server: with the broker away both wait for it for minutes, and nobody answers whether the service is alive.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(InputBindingLifecycle.class)
@EnableConfigurationProperties(LifecycleProperties.class)
class BindingWiring {

    /** The name by which Spring finds it; Boot's own then stands back. */
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor(LifecycleProperties properties) {
        var processor = new BindingsBehindTopics();
        processor.setTimeoutPerShutdownPhase(
                properties.getTimeoutPerShutdownPhase().toMillis());
        return processor;
    }

    /** The order at the start: web server, topics, outputs, inputs, Kafka Streams; at the end the other way round. */
    static final class BindingsBehindTopics extends DefaultLifecycleProcessor {

        @Override
        protected int getPhase(Lifecycle bean) {
            if (bean instanceof OutputBindingLifecycle) {
                return TopicCreation.PHASE + 1;
            }
            return bean instanceof InputBindingLifecycle ? TopicCreation.PHASE + 2 : super.getPhase(bean);
        }
    }
}
