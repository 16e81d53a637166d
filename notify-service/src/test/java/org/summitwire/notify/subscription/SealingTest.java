package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final byte[] BYTES = new byte[32];
    private static final String KEY = Base64.getEncoder().encodeToString(BYTES);
    private static final String ADDRESS = "https://hooks.example/services/T0KEN/ä";

    private final Sealing sealing = new Sealing(ServiceKey.of(KEY));

    @Test
    void whatIsSealedIsOpenedUnderTheSameKeyForTheSameSubscription() {
        var sealed = sealing.seal("desk", ADDRESS);

        assertThat(sealed).startsWith("sealed:v1:").doesNotContain("T0KEN", "hooks");
        assertThat(new Sealing(ServiceKey.of(KEY)).open("desk", sealed)).isEqualTo(ADDRESS);
        assertThat(Sealing.isSealed(sealed)).isTrue();
        assertThat(sealing.seal("desk", ADDRESS)).isEqualTo(sealed);
        assertThat(sealing.seal("other", ADDRESS)).isNotEqualTo(sealed);
    }

    @Test
    void nothingElseIsOpened() {
        var sealed = sealing.seal("desk", ADDRESS);
        var other = new Sealing(ServiceKey.of("AQ" + KEY.substring(2)));
        var changed = sealed.substring(0, 20) + (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);

        assertThatThrownBy(() -> other.open("desk", sealed)).hasMessageContaining("sealed under another key");
        assertThatThrownBy(() -> sealing.open("other", sealed)).hasMessageContaining("for another subscription");
        assertThatThrownBy(() -> sealing.open("desk", changed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealing.open("desk", "sealed:v1:AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealing.open("desk", "sealed:v1:?")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChannelIsSealedWithAllThatTellsItsSecret() {
        var now = Instant.parse("2026-03-14T10:00:00.123Z");
        var channel = ChannelConfig.made(ChannelKind.WEBHOOK, ADDRESS, now).withNextSecret(now.plusSeconds(1), now);
        var sealed = SealedChannel.seal(sealing, "desk", channel);

        assertThat(SealedChannel.open(sealing, "desk", sealed, ChannelKind.SLACK, now))
                .isEqualTo(channel);
        assertThat(Sealing.isSealed(sealed)).isTrue();
        assertThatThrownBy(() -> SealedChannel.open(sealing, "other", sealed, ChannelKind.WEBHOOK, now))
                .hasMessageContaining("for another subscription");
        assertThatThrownBy(() -> sealing.open("desk", sealed)).hasMessageContaining("for another subscription");
    }

    /** By hand, as another part of the service would. */
    @Test
    void aSecretIsDerivedFromTheKeyTheSubscriptionAndItsNumber() throws Exception {
        var key = ServiceKey.of(KEY);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(BYTES, "HmacSHA256"));
        var expected = "whsec_" + Base64.getEncoder().encodeToString(mac.doFinal("webhook|desk|1".getBytes(UTF_8)));

        assertThat(key.webhookSecret("desk", 1, null)).isEqualTo(expected);
        assertThat(key.webhookSecret("desk", 2, null)).isNotEqualTo(expected);
        assertThat(key.webhookSecret("desk", 1, Instant.ofEpochMilli(5)))
                .isEqualTo(
                        "whsec_" + Base64.getEncoder().encodeToString(mac.doFinal("webhook|desk|1|5".getBytes(UTF_8))));
        assertThat(key).hasToString("a key");
        assertThat(sealing).hasToString("a seal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAA==", "not base 64 at all!"})
    void aKeyThatIsNoneIsRefusedWithoutBeingShown(String wrong) {
        assertThatThrownBy(() -> ServiceKey.of(wrong))
                .hasMessageStartingWith(
                        "The service's key is 32 bytes in Base64. Make one with: openssl rand -base64 32; ")
                .satisfies(it -> assertThat(wrong.isEmpty() || !it.getMessage().contains(wrong))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            WEBHOOK | https://hooks.example/services/T0KEN?a=b | https://hooks.example/…
            WEBHOOK | http://localhost:9999/hook               | http://localhost:9999/…
            TEAMS   | HTTPS://Example.org                      | HTTPS://Example.org/…
            MAIL    | desk@example.org                         | desk@example.org
            WEBHOOK | hooks.example/x                          | -
            WEBHOOK | ftp://hooks.example/                     | -
            SLACK   | https://user:pass@hooks.example/         | -
            SLACK   | https:///path                            | -
            SLACK   | https://hooks.example/#x                 | -
            SLACK   | https://hooks.example:99999/             | -
            SLACK   | https://hooks.example/a b                | -
            MAIL    | desk                                     | -
            MAIL    | desk@example.org, other@example.org      | -
            MAIL    | Desk <desk@example.org>                  | -
            SSE     | https://hooks.example/                   | -
            """)
    void anAddressIsCheckedAndShownWithoutItsToken(ChannelKind kind, String target, String shown) {
        if (shown == null) {
            assertThat(Targets.fault(kind, target)).isPresent();
        } else {
            assertThat(Targets.fault(kind, target)).isEmpty();
            assertThat(Targets.shown(kind, target)).isEqualTo(shown);
        }
    }

    @Test
    void aChannelHidesItsAddress() {
        assertThat(ChannelConfig.of(ChannelKind.SLACK, ADDRESS).toString()).doesNotContain("T0KEN", "hooks");
        assertThatThrownBy(() -> ChannelConfig.of(ChannelKind.MAIL, null))
                .hasMessage("A channel of kind MAIL has a target, but this one has none");
    }
}
