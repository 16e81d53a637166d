package org.summitwire.notify;

import java.net.InetAddress;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.summitwire.web.GuardedClient;

/** How alerts are posted: to no address inside that the operator did not allow. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostingSettings.class)
class PostingConfiguration {

    @Bean
    GuardedClient alertPosts(PostingSettings posting, NotifySettings settings, Environment environment) {
        return client(posting, settings, environment);
    }

    /** By the same rules, with threads of its own: names that nobody answers for hold up no alert. */
    @Bean
    GuardedClient targetLookUps(PostingSettings posting, NotifySettings settings, Environment environment) {
        return client(posting, settings, environment);
    }

    private static GuardedClient client(PostingSettings posting, NotifySettings settings, Environment environment) {
        var listening = Binder.get(environment)
                .bind("server.address", InetAddress.class)
                .orElse(null);
        var fixed = settings.webhooks().stream()
                .map(NotifySettings.Hook::url)
                .filter(Objects::nonNull)
                .map(URI.class::cast)
                .toList();
        return new GuardedClient(posting.rules(listening, fixed));
    }
}
