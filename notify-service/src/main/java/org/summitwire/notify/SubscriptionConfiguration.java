package org.summitwire.notify;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.notify.api.SubscriptionActions;
import org.summitwire.notify.api.SubscriptionController;
import org.summitwire.notify.api.SubscriptionDesk;
import org.summitwire.notify.api.SubscriptionRequests;
import org.summitwire.notify.delivery.TargetCheck;
import org.summitwire.notify.messaging.SubscriptionMessages;
import org.summitwire.notify.messaging.SubscriptionPost;
import org.summitwire.notify.messaging.SubscriptionTable;
import org.summitwire.notify.messaging.SubscriptionsHealth;
import org.summitwire.notify.page.SubscriptionPages;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.web.GuardedClient;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;

/** Who wants which alerts: the table of subscriptions, what writes it, and the requests that change it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionSettings.class)
@Import({SubscriptionController.class, SubscriptionActions.class, SubscriptionPages.class})
public class SubscriptionConfiguration {

    @Bean
    SubscriptionRequests subscriptionRequests(SubscriptionController subscriptions, SubscriptionActions actions) {
        return new SubscriptionRequests(subscriptions, actions);
    }

    @Bean
    SubscriptionMessages subscriptionMessages(SubscriptionSettings settings) {
        var key = settings.serviceKey();
        return new SubscriptionMessages(key == null ? null : new Sealing(key));
    }

    @Bean
    SubscriptionTable subscriptionTable(
            NotifySettings settings,
            SchemaIds ids,
            SubscriptionMessages messages,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return new SubscriptionTable(
                TopicFollower.consumers(Map.of(
                        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        CommonClientConfigs.CLIENT_ID_CONFIG,
                        "notify-service-subscriptions")),
                ids,
                messages,
                settings.fixed());
    }

    @Bean
    TopicFollower subscriptionFollower(SubscriptionTable table) {
        return table.follower();
    }

    @Bean
    SubscriptionPost subscriptionPost(
            SubscriptionSettings settings,
            SchemaIds ids,
            SubscriptionMessages messages,
            SubscriptionTable table,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Map<String, Object> producer = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                CommonClientConfigs.CLIENT_ID_CONFIG,
                "notify-service-subscriptions");
        return new SubscriptionPost(
                new KafkaProducer<>(
                        SubscriptionPost.safely(producer, settings.confirmWithin()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer()),
                ids,
                messages,
                table,
                settings.confirmWithin());
    }

    @Bean
    TargetCheck targetCheck(GuardedClient targetLookUps) {
        return new TargetCheck(targetLookUps);
    }

    @Bean
    SubscriptionDesk subscriptionDesk(
            SubscriptionSettings settings,
            SubscriptionTable table,
            SubscriptionPost post,
            TargetCheck targets,
            Clock clock) {
        return new SubscriptionDesk(table, post, settings.serviceKey(), targets, clock);
    }

    @Bean
    SubscriptionFile subscriptionFile(
            SubscriptionSettings settings,
            SubscriptionTable table,
            SubscriptionPost post,
            TargetCheck targets,
            Clock clock) {
        return new SubscriptionFile(settings, table, post, targets, clock);
    }

    @Bean
    HealthIndicator subscriptionsHealthIndicator(SubscriptionTable table) {
        return new SubscriptionsHealth(table);
    }
}
