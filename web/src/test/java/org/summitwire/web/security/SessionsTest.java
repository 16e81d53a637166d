package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    private static final byte[] KEY = "a key of thirty-two bytes, or so".getBytes(UTF_8);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final Sessions sessions = new Sessions(KEY, Duration.ofHours(12), clock);

    @Test
    void aSessionTellsWhoItIsUntilItIsOver() {
        var cookie = sessions.open(new Caller("desk", Role.EDITOR, null));

        assertThat(sessions.read(cookie))
                .contains(new Caller("desk", Role.EDITOR, Instant.parse("2026-03-05T00:00:00Z")));

        now.set(Instant.parse("2026-03-04T23:59:59Z"));
        assertThat(sessions.read(cookie)).isPresent();
        now.set(Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(sessions.read(cookie)).isEmpty();
    }

    @Test
    void aSessionOfATokenEndsWithIt() {
        var token = new Caller("a|b ü", Role.READER, Instant.parse("2026-03-04T12:05:00Z"));

        assertThat(sessions.read(sessions.open(token))).contains(token);

        now.set(Instant.parse("2026-03-04T12:05:00Z"));
        assertThat(sessions.read(sessions.open(token))).isEmpty();
    }

    @Test
    void instancesWithOneKeyKnowEachOthers() {
        var cookie = sessions.open(new Caller("desk", Role.EDITOR, null));
        var otherKey = KEY.clone();
        otherKey[0]++;

        assertThat(new Sessions(KEY, Duration.ofHours(1), clock).read(cookie)).isPresent();
        assertThat(new Sessions(otherKey, Duration.ofHours(12), clock).read(cookie))
                .isEmpty();
    }

    @Test
    void aRoleCannotBeRaised() {
        var cookie = sessions.open(new Caller("desk", Role.READER, null));
        var content = new String(Base64.getUrlDecoder().decode(cookie.substring(0, cookie.indexOf('.'))), UTF_8);
        var raised = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(content.replace("READER", "OPERATOR").getBytes(UTF_8));

        assertThat(sessions.read(raised + cookie.substring(cookie.indexOf('.'))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "not a session", "MXxSRUFERVJ8MXxk.", "…"})
    void whatIsNoneIsNone(String cookie) {
        assertThat(sessions.read(cookie)).isEmpty();
    }
}
