package org.summitwire.notify;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.api.feed.FeedController;
import org.summitwire.notify.api.stream.AlertStreams;
import org.summitwire.notify.api.stream.StreamController;
import org.summitwire.notify.delivery.Letters;
import org.summitwire.notify.delivery.Links;
import org.summitwire.notify.delivery.MailMessages;
import org.summitwire.notify.delivery.MailSender;
import org.summitwire.notify.delivery.Senders;
import org.summitwire.notify.delivery.SlackSender;
import org.summitwire.notify.delivery.TeamsSender;
import org.summitwire.notify.delivery.WebPost;
import org.summitwire.notify.delivery.Webhook;
import org.summitwire.notify.delivery.WebhookSecrets;
import org.summitwire.notify.delivery.WebhookSender;
import org.summitwire.notify.subscription.Subscriptions;
import org.summitwire.page.PageSettings;
import org.summitwire.web.GuardedClient;

/** The ways on which alerts reach people: what is sent to them, and what they fetch. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelSettings.class)
class ChannelConfiguration {

    @Bean
    Links alertLinks(ChannelSettings settings, PageSettings pages) {
        return settings.links(pages.meetings());
    }

    @Bean
    Letters alertLetters(ChannelSettings settings, Links alertLinks, LatestAlerts latest) {
        return new Letters(alertLinks, settings.mail().leave(), latest::find);
    }

    @Bean
    WebhookSecrets webhookSecrets(NotifySettings notify, SubscriptionSettings subscriptions) {
        var configured = notify.hooks().stream().collect(toMap(Webhook::name, Webhook::signature));
        var key = subscriptions.serviceKey();
        return new WebhookSecrets(
                (id, number, madeAt) -> {
                    if (key == null) {
                        throw new IllegalStateException(
                                "the service has no key to sign with. Set summitwire.notify.key");
                    }
                    return key.webhookSecret(id, number, madeAt);
                },
                configured);
    }

    @Bean
    Senders senders(
            ChannelSettings settings,
            NotifySettings notify,
            WebhookSecrets webhookSecrets,
            GuardedClient alertPosts,
            Letters alertLetters,
            Clock clock) {
        var web = new WebPost(alertPosts, notify.timeout(), clock);
        var mail = settings.mail().settings();
        return new Senders(
                new WebhookSender(webhookSecrets, web, clock),
                mail == null ? null : new MailSender(mail, new MailMessages(alertLetters, clock)),
                new SlackSender(alertLetters, web),
                new TeamsSender(alertLetters, web));
    }

    @Bean
    Fetched fetchedAlerts(Subscriptions subscriptions, LatestAlerts latest) {
        return new Fetched(subscriptions, latest);
    }

    @Bean
    AlertStreams alertStreams(LatestAlerts latest, ChannelSettings settings, MeterRegistry meters) {
        return new AlertStreams(latest, settings.streams().settings(), meters);
    }

    @Bean
    StreamController streamController(AlertStreams streams, Fetched fetchedAlerts) {
        return new StreamController(streams, fetchedAlerts);
    }

    @Bean
    FeedController feedController(
            LatestAlerts latest, Fetched fetchedAlerts, Letters alertLetters, Links alertLinks, NotifySettings notify) {
        return new FeedController(latest, fetchedAlerts, alertLetters, alertLinks, notify.language());
    }
}
