package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Subscription;
import tools.jackson.databind.node.ObjectNode;

/** A secret is shown where it is made, and never again; none that was left comes back. */
class SubscriptionSecretsTest extends SubscriptionApi {

    private static final String PATH = "/subscriptions/desk";
    private static final String FEED = "{\"channel\":{\"kind\":\"feed\"}}";

    private final List<String> shown = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "createdAt", "channel.secretNumber"})
    void whatIsPutBackKeepsItsSecretWhichIsNotShown(String leftOut) {
        put(WEBHOOK);
        rotate();
        var before = secret("desk");

        var gone = (ObjectNode) json(send("DELETE", PATH, null));
        gone.remove(leftOut);
        ((ObjectNode) gone.get("channel")).remove(leftOut.replace("channel.", ""));
        put(gone.toString());

        assertThat(shown).hasSize(2);
        assertThat(secret("desk")).isEqualTo(before);
    }

    @Test
    void whoPutsBackChoosesNoSecret() {
        put(WEBHOOK);
        rotate();
        rotate();
        var before = secret("desk");

        var gone = text(send("DELETE", PATH, null)).replace("\"secretNumber\":3", "\"secretNumber\":1");
        put(gone);

        assertThat(secret("desk")).isEqualTo(before);
        assertThat(number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 999_999})
    void whoPutsInOrChangesTheKindChoosesNoSecret(int number) {
        var told = WEBHOOK.replace("\"kind\"", "\"secretNumber\":" + number + ",\"kind\"");
        put(told);
        assertThat(number()).isEqualTo(1);
        rotate();

        put(FEED);
        put(told);

        assertThat(number()).isEqualTo(3);
        assertThat(shown).hasSize(3).doesNotHaveDuplicates().last().isEqualTo(secret("desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed", "slack"})
    void aSecretThatWasLeftDoesNotComeBackByWayOfAnotherKind(String kind) {
        put(WEBHOOK);
        rotate();
        rotate();

        put(kind.equals("feed") ? FEED : WEBHOOK.replace("webhook", kind));
        put(WEBHOOK);

        assertThat(number()).isEqualTo(4);
        assertThat(kept.all.get("desk").channel().formerSecretUntil()).isNull();
        assertThat(shown).hasSize(4).doesNotHaveDuplicates().last().isEqualTo(secret("desk"));
    }

    @Test
    void anIdThatIsUsedAgainBeginsWithASecretOfItsOwn() {
        put(WEBHOOK);
        send("DELETE", PATH, null);
        put(WEBHOOK);
        send("DELETE", PATH, null);
        put(FEED);
        put(WEBHOOK);

        assertThat(shown).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPutBackFromLongAgoGoesOnToSecretsThatNobodySaw() {
        put(WEBHOOK);
        var longAgo = text(send("DELETE", PATH, null));
        put(longAgo);
        rotate();
        send("DELETE", PATH, null);

        put(longAgo);
        rotate();

        assertThat(shown).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anotherAddressThanTheSealedOneGetsASecretOfItsOwn() {
        put(WEBHOOK);
        var gone = text(send("DELETE", PATH, null));

        put(gone.replace("https://hooks.example/…", "https://elsewhere.example/hook"));

        assertThat(shown).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theAddressOfAChatBringsNoSecret() {
        put(WEBHOOK.replace("webhook", "slack"));
        var gone = text(send("DELETE", PATH, null));

        put(gone.replace("slack", "webhook"));

        assertThat(shown).hasSize(1);
        assertThat(kept.all.get("desk").channel().target()).isEqualTo("https://hooks.example/T0KEN");
    }

    @Test
    void whatWasMadeBeforeKeepsItsSecretAlsoWhenItIsPutBack() {
        kept.all.put("desk", withSecretOfOld(2));
        var former = secret("desk");

        put(text(send("GET", PATH, null)));
        put(text(send("DELETE", PATH, null)));
        assertThat(secret("desk")).isEqualTo(former).isEqualTo(key.webhookSecret("desk", 2, null));
        assertThat(shown).isEmpty();

        rotate();
        var channel = kept.all.get("desk").channel();
        assertThat(entry(channel.secretNumber(), channel.formerSecretMadeAt())).isEqualTo(entry(3, null));
        assertThat(shown).containsExactly(secret("desk")).doesNotContain(key.webhookSecret("desk", 3, null));
    }

    @Test
    void anAddressThatWasSealedAloneIsOpenedAndGetsASecretOfItsOwn() {
        var sealed = new Sealing(key).seal("desk", "https://hooks.example/T0KEN");

        put("{\"channel\":{\"kind\":\"webhook\",\"secretNumber\":1,\"sealedTarget\":\"" + sealed + "\"}}");

        assertThat(kept.all.get("desk").channel().target()).isEqualTo("https://hooks.example/T0KEN");
        assertThat(shown).containsExactly(secret("desk")).doesNotContain(key.webhookSecret("desk", 1, null));
    }

    private static Subscription withSecretOfOld(int number) {
        var any = Alerts.subscription("desk", Rule.ALL);
        return any.with(
                new ChannelConfig(ChannelKind.WEBHOOK, "https://hooks.example/T0KEN", null, number, null),
                any.changedAt());
    }

    private void put(String body) {
        see(send("PUT", PATH, body));
    }

    private void rotate() {
        see(send("POST", PATH + "/secret", null));
    }

    private void see(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(200, 201);
        var secret = json(answer).get("secret");
        if (secret != null) {
            shown.add(secret.stringValue());
        }
    }

    private int number() {
        return kept.all.get("desk").channel().secretNumber();
    }
}
