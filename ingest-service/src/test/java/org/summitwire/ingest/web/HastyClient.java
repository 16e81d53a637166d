package org.summitwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.ingest.web.WebSettings.Limits;
import org.summitwire.web.address.Resolver;

/** A client that waits for nobody long, and a site. */
abstract class HastyClient {

    static final Duration SHORT = Duration.ofMillis(500);

    final ManualClock clock = new ManualClock();
    final Site site = new Site(clock);
    final WebClient client = Patience.client(Patience.HASTY, clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    WebAnswer get(String host, String path) {
        return Patience.get(client, clock, site.at(host, path));
    }

    WebClient hurried() {
        var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 8 << 10, 200, 5, Duration.ofSeconds(10), SHORT);
        return Patience.client(Patience.HASTY.with(limits), clock);
    }

    WebClient resolving(Resolver resolver) {
        return new WebClient(WebSettings.usual(""), clock, Patience.SEED, resolver);
    }

    static WebRequest page(String uri) {
        return WebRequest.of(URI.create(uri), Wanted.PAGE);
    }

    static Reason refusal(WebAnswer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }

    static Reason failure(WebAnswer answer) {
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).reason();
    }

    static List<InetAddress> addresses(String... literals) throws UnknownHostException {
        var found = new ArrayList<InetAddress>();
        for (var literal : literals) {
            found.addAll(List.of(InetAddress.getAllByName(literal)));
        }
        return found;
    }

    static byte[] zeros(int count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            var some = new byte[100_000];
            for (int left = count; left > 0; left -= some.length) {
                out.write(some, 0, Math.min(left, some.length));
            }
        }
        return packed.toByteArray();
    }
}
