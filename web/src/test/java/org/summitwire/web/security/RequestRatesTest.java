package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.summitwire.web.security.SecuritySettings.Rates;

class RequestRatesTest {

    private final ManualTime time = new ManualTime();
    private final RequestRates rates = new RequestRates(new Rates(10, 20, 2, 3, 100), time);

    @Test
    void soManyAtOnceAndSoManyASecondAfterThem() {
        for (int at = 0; at < 20; at++) {
            assertThat(rates.request("key a")).as("request %d", at).isEmpty();
        }
        assertThat(rates.request("key a")).contains(Duration.ofMillis(100));

        time.advance(Duration.ofMillis(100));
        assertThat(rates.request("key a")).isEmpty();
        assertThat(rates.request("key a")).isPresent();

        time.advance(Duration.ofMinutes(1));
        for (int at = 0; at < 20; at++) {
            assertThat(rates.request("key a")).as("request %d, later", at).isEmpty();
        }
        assertThat(rates.request("key a")).isPresent();
    }

    @Test
    void eachCallerHasItsOwn() {
        for (int at = 0; at < 21; at++) {
            rates.request("key a");
        }

        assertThat(rates.request("key a")).isPresent();
        assertThat(rates.request("key b")).isEmpty();
    }

    @Test
    void failuresComeBackOverAMinute() {
        for (int at = 0; at < 3; at++) {
            assertThat(rates.failure("address a")).isEmpty();
        }
        assertThat(rates.failure("address a")).contains(Duration.ofSeconds(20));
        assertThat(rates.failure("address b")).isEmpty();

        time.advance(Duration.ofSeconds(20));
        assertThat(rates.failure("address a")).isEmpty();
    }

    @Test
    void soManyStreamsAreOpenAtOnce() {
        assertThat(rates.enterStream("key a")).isTrue();
        assertThat(rates.enterStream("key a")).isTrue();
        assertThat(rates.enterStream("key a")).isFalse();
        assertThat(rates.enterStream("key b")).isTrue();

        rates.leaveStream("key a");
        assertThat(rates.enterStream("key a")).isTrue();
        assertThat(rates.enterStream("key a")).isFalse();
    }

    @Test
    void whatIsRememberedIsBounded() {
        var few = new RequestRates(new Rates(1, 1, 1, 1, 100), time);
        for (int at = 0; at < 10_000; at++) {
            few.request("address " + at);
            few.failure("address " + at);
        }

        assertThat(few.remembered()).isLessThanOrEqualTo(200);
    }
}
