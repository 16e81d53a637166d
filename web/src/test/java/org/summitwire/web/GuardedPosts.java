package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Timeout;
import org.summitwire.web.GuardedClient.Limits;
import org.summitwire.web.PostAnswer.Failed;
import org.summitwire.web.PostAnswer.Refused;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/** Clients that post to servers of the test. */
@Timeout(60)
abstract class GuardedPosts {

    static final Limits PATIENT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30));
    static final Limits HURRIED = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1));
    static final Resolver ALL_ON_LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());
    static final Map<String, String> JSON = Map.of("Content-Type", "application/json", "User-Agent", "Test/1");

    static PostAnswer post(GuardedClient client, URI to, Limits limits) throws InterruptedException {
        return client.post(to, JSON, "{}".getBytes(UTF_8), limits);
    }

    static Fault fault(PostAnswer answer) {
        if (answer instanceof Refused refused) {
            return refused.fault();
        }
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).fault();
    }

    static GuardedClient onLoopback() {
        return client(AddressRules.allowing(List.of("127.0.0.1:*")), ALL_ON_LOOPBACK);
    }

    static GuardedClient client(AddressRules rules, Resolver resolver) {
        return new GuardedClient(rules, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    static int free() throws IOException {
        try (var taken = new ServerSocket(0)) {
            return taken.getLocalPort();
        }
    }
}
