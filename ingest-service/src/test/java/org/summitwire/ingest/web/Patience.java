package org.summitwire.ingest.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.summitwire.ingest.web.WebSettings.Limits;
import org.summitwire.ingest.web.WebSettings.Politeness;
import org.summitwire.web.address.Resolver;

/** Clients for tests, and the patience to wait for a host's turn on a clock that is moved. */
final class Patience {

    static final Resolver ALL_ON_LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());
    static final long SEED = 42;

    /** Loopback is allowed by its address, so that all names that lead there are. */
    static final WebSettings SETTINGS = WebSettings.usual("desk@desk.example")
            .allowing(List.of("127.0.0.1:*", "[::1]:*"))
            .with(new Limits(
                    1 << 20, 1 << 20, 2 << 20, 8 << 10, 200, 5, Duration.ofSeconds(10), Duration.ofSeconds(30)));

    /** As a test of anything but the pace needs it. */
    static final WebSettings HASTY = SETTINGS.with(Politeness.usual().pausing(Duration.ZERO));

    private static final int TRIES = 50;

    private Patience() {}

    static WebClient client(WebSettings settings, ManualClock clock) {
        return new WebClient(settings, clock, SEED, ALL_ON_LOOPBACK);
    }

    /** Asks until it is our turn. */
    static WebAnswer get(WebClient client, ManualClock clock, WebRequest request) {
        var next = request;
        for (int tries = 0; tries < TRIES; tries++) {
            var answer = client.get(next);
            if (!(answer instanceof WebAnswer.NotYet notYet)) {
                return answer;
            }
            clock.advanceTo(notYet.until());
            next = notYet.then();
        }
        throw new AssertionError("No turn after " + TRIES + " tries for " + request);
    }

    static WebAnswer get(WebClient client, ManualClock clock, URI uri) {
        return get(client, clock, WebRequest.of(uri, Wanted.PAGE));
    }
}
