package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;

class WebhookSecretsTest {

    private static final Instant MADE = Instant.parse("2026-03-14T10:00:00Z");
    private static final Instant NEXT = MADE.plusSeconds(60);
    private static final Instant UNTIL = MADE.plusSeconds(600);

    private final ArrayList<String> asked = new ArrayList<>();
    private final WebhookSecrets secrets = new WebhookSecrets(
            (id, number, madeAt) -> {
                asked.add(id + " " + number + " " + madeAt);
                return "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
            },
            Map.of());

    @Test
    void eachSecretIsToldByItsNumberAndByWhenItWasMade() {
        var channel = ChannelConfig.made(ChannelKind.WEBHOOK, "https://hooks.example/", MADE)
                .withNextSecret(NEXT, UNTIL);

        assertThat(secrets.of(Notices.subscription(channel, "en"), NEXT)).hasSize(2);
        assertThat(secrets.of(Notices.subscription(channel, "en"), UNTIL)).hasSize(1);
        assertThat(asked).containsExactly("desk 2 " + NEXT, "desk 1 " + MADE, "desk 2 " + NEXT);
    }

    @Test
    void oneThatItsNumberAloneToldSignsAsTheFormerOne() {
        var channel =
                ChannelConfig.of(ChannelKind.WEBHOOK, "https://hooks.example/").withNextSecret(NEXT, UNTIL);

        secrets.of(Notices.subscription(channel, "en"), NEXT);

        assertThat(asked).containsExactly("desk 2 " + NEXT, "desk 1 null");
    }
}
