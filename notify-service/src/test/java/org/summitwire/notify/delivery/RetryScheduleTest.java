package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2025-12-21T05:00:00Z");
    private static final RetrySchedule SCHEDULE = new RetrySchedule(
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(2)), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            delivered |       | 1 | 0     | Done[]
            failed    |       | 1 | 0     | Retry[at=2025-12-21T05:00:05Z, cause=503]
            failed    |       | 2 | PT5S  | Retry[at=2025-12-21T05:05:00Z, cause=503]
            failed    |       | 3 | PT6M  | Retry[at=2025-12-21T07:00:00Z, cause=503]
            failed    |       | 4 | PT3H  | Park[cause=given up after 4 attempts: 503]
            failed    | PT10M | 1 | 0     | Retry[at=2025-12-21T05:10:00Z, cause=503]
            failed    | PT1S  | 1 | 0     | Retry[at=2025-12-21T05:00:05Z, cause=503]
            failed    | PT9H  | 1 | 0     | Retry[at=2025-12-21T06:00:00Z, cause=503]
            failed    | PT9H  | 3 | PT6M  | Retry[at=2025-12-21T07:00:00Z, cause=503]
            failed    |       | 1 | PT4H  | Park[cause=given up 4 hours after it was due, with 1 attempt: 503]
            refused   |       | 1 | 0     | Park[cause=400]
            gone      |       | 1 | 0     | Close[cause=410]
            """)
    void saysWhatIsNext(String attempt, @Nullable Duration retryAfter, int attempts, String waited, String expected) {
        var since = waited.equals("0") ? NOW : NOW.minus(Duration.parse(waited));

        assertThat(SCHEDULE.next(attempt(attempt, retryAfter), attempts, since, NOW))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            failed    | 1 | 0 | 2025-12-21T05:00:05Z
            failed    | 2 | 1 | 2025-12-21T05:00:30Z
            failed    | 1 | 1 | 2025-12-21T05:00:05Z
            failed    | 3 | 2 | 2025-12-21T05:02:00Z
            failed    | 4 | 9 | 2025-12-21T05:05:00Z
            """)
    void aChannelThatFailsIsLeftAloneForLessThanItsMessage(String attempt, int attempts, int before, Instant until) {
        var health =
                SCHEDULE.after(attempt(attempt, null), attempts, Duration.ZERO, ChannelHealth.failing(before), NOW);

        assertThat(health.notBefore()).isEqualTo(until);
        assertThat(health.failures()).isEqualTo(before + 1);
        assertThat(health.isGood()).isFalse();
        assertThat(health.isOpen(until.minusMillis(1))).isFalse();
        assertThat(health.isOpen(until)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"delivered, PT0.1S, true", "delivered, PT3S, false", "refused, PT0.1S, true"})
    void aChannelThatAnswersIsGoodUnlessItIsSlow(String attempt, Duration took, boolean isGood) {
        var health = SCHEDULE.after(attempt(attempt, null), 1, took, ChannelHealth.failing(7), NOW);

        assertThat(health.isGood()).isEqualTo(isGood);
        assertThat(health.isOpen(NOW)).isTrue();
    }

    @Test
    void aWaitIsNotNegative() {
        assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ofSeconds(-1)), Duration.ZERO))
                .hasMessageContaining("cannot be negative");
    }

    private static Attempt attempt(String kind, @Nullable Duration retryAfter) {
        return switch (kind) {
            case "delivered" -> new Attempt.Delivered();
            case "failed" -> new Attempt.Failed("503", retryAfter);
            case "refused" -> new Attempt.Refused("400");
            default -> new Attempt.Gone("410");
        };
    }
}
