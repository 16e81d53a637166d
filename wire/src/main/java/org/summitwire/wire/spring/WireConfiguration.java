package org.summitwire.wire.spring;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;

/** What every service needs at the edge of Kafka. Services import it; settings are in {@code wire.yml}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicSettings.class)
@Import({BindingWiring.class, StreamsWiring.class})
public class WireConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    SchemaIds schemaIds(@Value("${summitwire.schemas.registry-url:}") String registryUrl) {
        return SchemaIds.from(registryUrl);
    }

    /** Made when first asked for, and again where that failed: a broker that is away may have no address yet. */
    @Bean
    @Lazy
    Admin kafkaAdminClient(@Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "summitwire-admin");
        return Admin.create(settings);
    }

    @Bean
    TopicCreation topicCreation(
            ObjectProvider<Admin> kafkaAdminClient, TopicSettings settings, ApplicationContext context) {
        return new TopicCreation(kafkaAdminClient::getObject, settings, context);
    }

    @Bean
    Followers followers(ObjectProvider<TopicFollower> followers) {
        return new Followers(followers.stream().toList());
    }

    @Bean
    HealthIndicator brokerHealthIndicator(ObjectProvider<Admin> kafkaAdminClient) {
        return new BrokerHealth(kafkaAdminClient::getObject);
    }
}
