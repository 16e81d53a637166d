package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.Channel;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.event.SubscriptionRule;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.QuietHours;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Rules;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

class SubscriptionMessagesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final String ADDRESS = "https://hooks.example/services/T0KEN";

    private final Sealing sealing =
            new Sealing(ServiceKey.of(Base64.getEncoder().encodeToString(new byte[32])));
    private final AvroSerde<SubscriptionConfigured> serde =
            AvroSerde.of(SubscriptionConfigured.class, SchemaIds.bundled());
    private final SubscriptionMessages messages = new SubscriptionMessages(sealing);

    @Test
    void aSubscriptionComesBackAsItWentAndItsAddressIsSealed() {
        var rule = Rules.all()
                .parties("JP", "KZ")
                .forums("forum:CA+JAD")
                .summits("s1")
                .changes(News.NEW, News.REMINDER)
                .subjects(Kind.DOCUMENT, Kind.TARGET)
                .documentTypes(DocumentType.MEMORANDUM)
                .measures(Measure.TRADE)
                .areas("energy")
                .languages("id")
                .outlets("Kompas")
                .where("voices >= 1")
                .atLeast("500000000.25", "USD")
                .rule();
        var whole = new Subscription(
                "desk",
                "Japan desk",
                rule,
                "id",
                new ChannelConfig(
                        ChannelKind.WEBHOOK, ADDRESS, null, 3, NOW.plusSeconds(60), NOW, NOW.minusSeconds(60)),
                Grouping.DAILY,
                LocalTime.of(8, 0),
                ZoneId.of("Asia/Jakarta"),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)),
                List.of(
                        new Silence("s1", NOW, NOW.plusSeconds(5), "holiday"),
                        new Silence(null, null, NOW.plusSeconds(6), null)),
                2,
                false,
                "the receiver answered 410 Gone",
                NOW,
                NOW.plusSeconds(1));

        var message = messages.message(whole);
        var bytes = serde.serializer().serialize("subscriptions.v1", message);

        assertThat(messages.subscription(serde.deserializer().deserialize("subscriptions.v1", bytes)))
                .isEqualTo(whole);
        assertThat(new String(bytes, ISO_8859_1)).contains("sealed:v1:").doesNotContain("T0KEN", "hooks.example");
        assertThat(message.getFilter()).isEqualTo(rule.filter());
    }

    @Test
    void aMailboxIsKeptAsItIsAndNeedsNoKey() {
        var mail =
                Alerts.subscription("mail", Rule.ALL).with(ChannelConfig.of(ChannelKind.MAIL, "desk@example.org"), NOW);
        var keyless = new SubscriptionMessages(null);

        assertThat(keyless.subscription(keyless.message(mail))).isEqualTo(mail);
    }

    @Test
    void whatIsSealedNeedsTheKey() {
        var webhook = Alerts.subscription("desk", Rule.ALL).with(ChannelConfig.of(ChannelKind.SLACK, ADDRESS), NOW);
        var message = messages.message(webhook);
        var keyless = new SubscriptionMessages(null);

        assertThatThrownBy(() -> keyless.subscription(message)).hasMessageContaining("set summitwire.notify.key");
        assertThatThrownBy(() -> keyless.message(webhook))
                .hasMessageContaining("set summitwire.notify.key")
                .hasMessageNotContaining("T0KEN");
    }

    @Test
    void aSymbolOfANewerWriterMakesARecordUnreadableInPlainWords() {
        var message = byHand().setRule(SubscriptionRule.newBuilder()
                        .setChanges(List.of(ChangeClass.NEW, ChangeClass.UNKNOWN))
                        .build())
                .build();

        assertThatThrownBy(() -> messages.subscription(message))
                .hasMessage("it names a change that this service does not know (UNKNOWN), expected one of"
                        + " [NEW, REVISED, WITHDRAWN, REMINDER]");
    }

    @Test
    void aRecordWrittenByHandHasAFilterAlone() {
        var read = messages.subscription(
                byHand().setFilter("kind = 'target'").setSilencedUntil(NOW).build());

        assertThat(read.rule().filter()).isEqualTo("(kind = 'target')");
        assertThat(read.createdAt()).isEqualTo(read.changedAt());
        assertThat(read.silences()).containsExactly(new Silence(null, null, NOW, null));
        assertThatThrownBy(
                        () -> messages.subscription(byHand().setFilter("kind =").build()))
                .hasMessageContaining("at character 7, at the end");
        assertThatThrownBy(() -> messages.subscription(
                        byHand().setFilter("kind = 'x') OR (TRUE").build()))
                .hasMessageContaining("at character 11, at ')'");
    }

    private SubscriptionConfigured.Builder byHand() {
        return SubscriptionConfigured.newBuilder()
                .setId("desk")
                .setName("Desk")
                .setChannel(new Channel(org.summitwire.event.ChannelKind.FEED, null, null, 1, null, null, null))
                .setChangedAt(NOW);
    }
}
