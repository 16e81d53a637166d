package org.summitwire.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.web.Fault;
import org.summitwire.web.GuardedClient;
import org.summitwire.web.PostAnswer;

class PostingConfigurationTest {

    private static final GuardedClient.Limits LIMITS =
            new GuardedClient.Limits(Duration.ofSeconds(5), Duration.ofSeconds(5));

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Posting.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotifySettings.class)
    @Import(PostingConfiguration.class)
    static class Posting {}

    @Test
    void whoListensOnLoopbackMayPostThere() {
        service.withPropertyValues("server.address=127.0.0.1").run(context -> assertThat(
                        post(context.getBean("alertPosts", GuardedClient.class), "http://127.0.0.1:" + free() + "/"))
                .isEqualTo(Fault.NOT_CONNECTED));
    }

    @Test
    void whoListensElsewhereMayNot() {
        for (var listening : List.of("server.port=8083", "server.address=0.0.0.0", "server.address=192.0.2.1")) {
            service.withPropertyValues(listening).run(context -> assertThat(
                            post(context.getBean("alertPosts", GuardedClient.class), "http://127.0.0.1/"))
                    .as(listening)
                    .isEqualTo(Fault.ADDRESS));
        }
    }

    @Test
    void aListOfAllowedHostsTakesThePlaceOfLoopback() {
        service.withPropertyValues("server.address=127.0.0.1", "summitwire.notify.web.allowed-hosts=10.1.0.0/16")
                .run(context -> assertThat(
                                post(context.getBean("alertPosts", GuardedClient.class), "http://127.0.0.1/"))
                        .isEqualTo(Fault.ADDRESS));
        service.withPropertyValues("summitwire.notify.web.allowed-hosts=127.0.0.1:*")
                .run(context -> assertThat(post(
                                context.getBean("alertPosts", GuardedClient.class), "http://127.0.0.1:" + free() + "/"))
                        .isEqualTo(Fault.NOT_CONNECTED));
    }

    @Test
    void whereAWebhookOfTheConfigurationLeadsMayBePostedTo() throws Exception {
        int port = free();
        service.withPropertyValues("summitwire.notify.webhooks[0].url=http://127.0.0.1:" + port + "/alerts")
                .run(context -> {
                    var client = context.getBean("alertPosts", GuardedClient.class);

                    assertThat(post(client, "http://127.0.0.1:" + port + "/alerts"))
                            .isEqualTo(Fault.NOT_CONNECTED);
                    assertThat(post(client, "http://127.0.0.2:" + port + "/alerts"))
                            .isEqualTo(Fault.ADDRESS);
                });
    }

    @Test
    void aWrongEntryIsNamed() {
        service.withPropertyValues("summitwire.notify.web.allowed-hosts=http://desk.example/")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("'http://desk.example/' in the list of allowed hosts"));
    }

    private static Fault post(GuardedClient client, String to) throws InterruptedException {
        var answer = client.post(URI.create(to), Map.of(), new byte[0], LIMITS);
        return answer instanceof PostAnswer.Refused refused ? refused.fault() : ((PostAnswer.Failed) answer).fault();
    }

    private static int free() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        }
    }
}
