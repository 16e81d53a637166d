package org.summitwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.ingest.web.WebSettings.Politeness;

class HostPaceTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Politeness RULE = Politeness.usual();

    @Test
    void aHostOfWhichNothingIsKnownMayBeAskedNow() {
        assertThat(HostPace.fresh().readyAt(NOON, PAUSE)).isEqualTo(NOON);
    }

    @Test
    void itIsAskedOnceAtATime() {
        assertThat(HostPace.fresh().asked().readyAt(NOON, PAUSE)).isEqualTo(NOON.plus(PAUSE));
        assertThat(HostPace.fresh().asked().readyAt(NOON, Duration.ZERO)).isAfter(NOON);
    }

    @Test
    void thePauseStartsWhereTheAnswerEnds() {
        var pace = HostPace.fresh().asked().answered(NOON);

        assertThat(pace.readyAt(NOON, PAUSE)).isEqualTo(NOON.plusSeconds(2));
        assertThat(pace.readyAt(NOON.plusMillis(1_999), PAUSE)).isEqualTo(NOON.plusSeconds(2));
        assertThat(pace.readyAt(NOON.plusSeconds(3), PAUSE)).isEqualTo(NOON.plusSeconds(3));
        assertThat(pace.readyAt(NOON, Duration.ofSeconds(10))).isEqualTo(NOON.plusSeconds(10));
    }

    @ParameterizedTest(name = "trouble {0}, jitter {1}, asked for {2}: left alone for {3}")
    @CsvSource({
        "1, 0.0, PT0S, PT30S",
        "1, 1.0, PT0S, PT45S",
        "2, 0.0, PT0S, PT1M",
        "3, 0.5, PT0S, PT2M30S",
        "8, 0.0, PT0S, PT1H",
        "500, 0.0, PT0S, PT1H",
        "500, 1.0, PT0S, PT1H30M",
        "1, 0.0, PT10S, PT30S",
        "1, 0.0, PT20M, PT20M",
        "1, 0.0, PT36H, PT24H"
    })
    void isLeftAloneLongerEachTime(int troubles, double jitter, Duration asked, Duration left) {
        var pace = HostPace.fresh();
        for (int trouble = 1; trouble < troubles; trouble++) {
            pace = pace.troubled(NOON.minus(Duration.ofDays(3)), Duration.ZERO, jitter, RULE);
        }

        pace = pace.troubled(NOON, asked, jitter, RULE);

        assertThat(pace.readyAt(NOON, PAUSE)).isEqualTo(NOON.plus(left));
    }

    @Test
    void anAnswerEndsTheTroublesAndKeepsWhatWasAskedFor() {
        var pace = HostPace.fresh().troubled(NOON, Duration.ofHours(2), 0, RULE).answered(NOON);

        assertThat(pace.troubles()).isZero();
        assertThat(pace.readyAt(NOON, PAUSE)).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void hostsAreForgottenOnceThatChangesNothing() {
        var rule = new Politeness(
                PAUSE, PAUSE, 1, RULE.backOffFirst(), RULE.backOffAtMost(), PAUSE, RULE.robotsAway(), 1_000_000);
        var pace = new Pace(rule, 7);
        for (int host = 0; host < 200_000; host++) {
            var now = NOON.plusMillis(host);
            assertThat(pace.take("host-" + host, PAUSE, now)).isEmpty();
            pace.answered("host-" + host, now);
            assertThat(pace.hosts()).isLessThan(10_000); // 2,000 are asked in one pause
        }
    }

    @Test
    void whereAllAreStillNeededANewOneWaits() {
        var rule = new Politeness(PAUSE, PAUSE, 1, RULE.backOffFirst(), RULE.backOffAtMost(), PAUSE, PAUSE, 3);
        var pace = new Pace(rule, 7);
        IntStream.range(0, 3).forEach(host -> assertThat(pace.take("host-" + host, PAUSE, NOON))
                .isEmpty());

        assertThat(pace.take("host-3", PAUSE, NOON)).contains(NOON.plus(RULE.backOffFirst()));

        pace.answered("host-0", NOON);
        assertThat(pace.take("host-3", PAUSE, NOON.plusSeconds(5))).isEmpty();
        assertThat(pace.hosts()).isEqualTo(3);
    }

    @Test
    void jitterIsOfTheSeedAndTheHost() {
        var one = new Pace(RULE, 1).troubled("a.example", Duration.ZERO, NOON);
        var again = new Pace(RULE, 1).troubled("a.example", Duration.ZERO, NOON);
        var spread = IntStream.range(0, 1_000)
                .mapToObj(host -> new Pace(RULE, 1).troubled("host-" + host, Duration.ZERO, NOON))
                .mapToLong(until -> Duration.between(NOON, until).toMillis())
                .summaryStatistics();

        assertThat(again).isEqualTo(one);
        assertThat(new Pace(RULE, 2).troubled("a.example", Duration.ZERO, NOON)).isNotEqualTo(one);
        assertThat(spread.getMin()).isBetween(30_000L, 30_500L);
        assertThat(spread.getMax()).isBetween(44_500L, 45_000L);
        assertThat(spread.getAverage()).isBetween(36_500.0, 38_500.0);
    }
}
