package org.summitwire.benchmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutletTest {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long SEED = 1;

    private final Outlet plain = outlet(it -> it.manner() == Outlet.Manner.PLAIN);

    @Test
    void aRequestAfterThePauseIsRight() {
        plain.begins(0, true);
        plain.ends(1, false);
        plain.begins(1 + PAUSE, false);

        assertThat(plain.seen()).isEqualTo(new Outlet.Seen(2, 0, 0, 0, 0));
    }

    @Test
    void aRequestBeforeThePauseIsOverIsSeen() {
        plain.begins(0, true);
        plain.ends(1, false);
        plain.begins(PAUSE, false);

        assertThat(plain.seen()).isEqualTo(new Outlet.Seen(2, 1, 0, 0, -1));
    }

    @Test
    void twoRequestsAtOnceAreSeen() {
        plain.begins(0, true);
        plain.begins(PAUSE, false);

        assertThat(plain.seen().atOnce()).isEqualTo(1);
    }

    @Test
    void aCrawlDelayIsARule() {
        var slowing = outlet(it -> it.delaySeconds() > 1);
        slowing.begins(0, true);
        slowing.ends(1, false);
        slowing.begins(TimeUnit.SECONDS.toNanos(1), false);

        assertThat(slowing.seen().tooEarly()).isEqualTo(1);
    }

    @Test
    void aHostThatAskedToBeLeftAloneIsNotAskedBefore() {
        plain.begins(0, true);
        plain.ends(0, true);
        plain.begins(TimeUnit.SECONDS.toNanos(Outlet.RETRY_SECONDS) - 1, false);
        plain.ends(TimeUnit.SECONDS.toNanos(Outlet.RETRY_SECONDS), false);
        plain.begins(TimeUnit.SECONDS.toNanos(Outlet.RETRY_SECONDS + 1), false);

        assertThat(plain.seen().tooEarly()).isEqualTo(1);
    }

    @Test
    void nothingButRobotsTxtIsAskedOfAHostThatLetsNobodyIn() {
        var shut = outlet(it -> it.manner() == Outlet.Manner.SHUT);
        shut.begins(0, true);
        shut.ends(1, false);
        shut.begins(PAUSE + 1, false);

        assertThat(shut.seen().forbidden()).isEqualTo(1);
    }

    private static Outlet outlet(Predicate<Outlet> which) {
        return IntStream.range(0, 10_000)
                .mapToObj(number -> new Outlet(number, SEED, PAUSE))
                .filter(which)
                .findFirst()
                .orElseThrow();
    }
}
