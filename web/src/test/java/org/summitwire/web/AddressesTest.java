package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AddressesTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch isOver = new CountDownLatch(1);
    private final AtomicInteger hanging = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();
    private final Addresses addresses = new Addresses(this::resolve, 1);

    @AfterEach
    void close() {
        isOver.countDown();
        addresses.close();
    }

    @Test
    void aNameWhoseLookUpHangsDelaysNoOther() throws Exception {
        for (var times = 0; times < 50; times++) {
            assertThatThrownBy(() -> addresses.of("hangs.example", SOON))
                    .hasMessage("the look-up of hangs.example took longer than 1 ms");
        }

        assertThat(addresses.of("works.example", PATIENCE)).containsExactly(InetAddress.getLoopbackAddress());
        assertThat(hanging).hasValueLessThanOrEqualTo(1);
    }

    @Test
    void anAnswerIsForThoseWhoWaitForIt() throws Exception {
        for (var times = 1; times <= 2_000; times++) {
            assertThat(addresses.of("works.example", PATIENCE)).hasSize(1);
            assertThat(found).hasValue(times);
        }
    }

    @Test
    void aNameIsLookedUpAgainAfterAFailure() throws Exception {
        assertThatThrownBy(() -> addresses.of("hangs.example", SOON)).hasMessageContaining("took longer");
        assertThatThrownBy(() -> addresses.of("none.example", PATIENCE)).hasMessageContaining("has no address");
        isOver.countDown();

        assertThat(addresses.of("hangs.example", PATIENCE)).hasSize(1);
    }

    @Test
    void whatIsClosedLooksNothingUp() {
        addresses.close();

        assertThatThrownBy(() -> addresses.of("works.example", PATIENCE)).hasMessage("this client was closed");
    }

    private void awaitQuietly() {
        for (var left = isOver.getCount(); left > 0; left = isOver.getCount()) {
            try {
                isOver.await();
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            }
        }
    }

    /** As the JDK's, it cannot be interrupted. */
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (host.startsWith("none")) {
            throw new UnknownHostException(host);
        }
        if (host.startsWith("hangs")) {
            hanging.incrementAndGet();
            awaitQuietly();
        } else {
            found.incrementAndGet();
        }
        return List.of(InetAddress.getLoopbackAddress());
    }
}
