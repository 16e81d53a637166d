package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.web.address.Purpose;

class TargetCheckTest {

    private final TargetCheck check = TargetChecks.allowing();

    @Test
    void anAddressInsideIsRefusedWithWhatToDo() throws InterruptedException {
        var fault = check.fault(to("http://10.0.0.7/T0KEN"), null);

        assertThat(fault)
                .hasToString("Optional[channel.target is http://10.0.0.7/…, expected an address that may be posted to:"
                        + " 10.0.0.7 leads to 10.0.0.7, a private address; expected one of the public Internet. An operator"
                        + " can allow it in the list of allowed hosts, summitwire.notify.web.allowed-hosts]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/T0KEN",
                "http://[::1]/T0KEN",
                "https://192.168.1.1/T0KEN",
                "http://169.254.169.254/T0KEN",
                "http://[fe80::1]/T0KEN",
                "https://inside.example/T0KEN",
                "https://hooks.example:22/T0KEN"
            })
    void whatSendingWouldRefuseIsRefusedAndItsTokenIsNotShown(String target) throws InterruptedException {
        assertThat(check.fault(to(target), null)).hasValueSatisfying(fault -> assertThat(fault.toString())
                .contains("summitwire.notify.web.allowed-hosts")
                .doesNotContain("T0KEN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.example/T0KEN", "http://hooks.example:8080/", "https://unknown.example/T0KEN"})
    void whatIsPublicOrNotKnownNowIsTaken(String target) throws InterruptedException {
        assertThat(check.fault(to(target), null)).isEmpty();
    }

    @Test
    void whatAnOperatorAllowsIsTaken() throws InterruptedException {
        var local = TargetChecks.allowing("127.0.0.0/8:*", "inside.example:8099");

        assertThat(local.fault(to("http://127.0.0.1:9999/"), null)).isEmpty();
        assertThat(local.fault(to("http://inside.example:8099/"), null)).isEmpty();
        assertThat(local.fault(to("http://inside.example:8100/"), null)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            http://127.0.0.1/              | alamat loopback
            http://[::1]/                  | alamat loopback
            http://169.254.169.254/        | alamat layanan metadata
            http://[64:ff9b::10.0.0.7]/    | bentuk NAT64 dari 10.0.0.7, alamat privat
            https://hooks.example:22/      | port 22 pada hooks.example tidak termasuk [80, 443, 8080, 8443]
            """)
    void theReasonIsToldInIndonesianToo(String target, String reason) throws InterruptedException {
        assertThat(check.fault(to(target), null))
                .hasValueSatisfying(fault ->
                        assertThat(fault.expected().in("id")).contains(reason, "perator dapat mengizinkannya"));
    }

    @Test
    void aHostThatIsNoNameIsToldWithoutItsUrl() throws InterruptedException {
        var target = "https://" + "long.".repeat(60) + "example/T0KEN";

        assertThat(check.fault(to(target), null)).hasValueSatisfying(fault -> {
            assertThat(fault.expected())
                    .hasToString(
                            "an address that may be posted to: the URL cannot be read: expected http or https, a host's"
                                    + " name or address, and a port that exists");
            assertThat(fault.expected().in("id")).contains("URL tidak dapat dibaca");
        });
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyPurposeOfAnAddressHasItsWords(Purpose purpose) {
        assertThat(Phrase.of("address." + purpose).in("id")).startsWith("alamat ");
    }

    /** One that was set under other rules can still be silenced, turned off and renamed. */
    @Test
    void anAddressThatStaysIsNotAskedAbout() throws InterruptedException {
        var there = to("http://10.0.0.7/T0KEN");

        assertThat(check.fault(there, there)).isEmpty();
        assertThat(check.fault(there, to("http://10.0.0.8/T0KEN"))).isPresent();
        assertThat(check.fault(there, to(ChannelKind.SLACK, "http://10.0.0.7/T0KEN")))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChannelKind.class,
            names = {"WEBHOOK", "SLACK", "TEAMS"})
    void allThatIsPostedIsChecked(ChannelKind kind) throws InterruptedException {
        assertThat(check.fault(to(kind, "http://10.0.0.7/"), null)).isPresent();
    }

    @Test
    void whatIsNotPostedIsNotChecked() throws InterruptedException {
        assertThat(check.fault(to(ChannelKind.MAIL, "desk@inside.example"), null))
                .isEmpty();
        assertThat(check.fault(to(ChannelKind.FEED, null), null)).isEqualTo(Optional.empty());
    }

    private static Subscription to(String target) {
        return to(ChannelKind.WEBHOOK, target);
    }

    private static Subscription to(ChannelKind kind, @Nullable String target) {
        var any = Alerts.subscription("desk", Rule.ALL);
        return any.with(new ChannelConfig(kind, target, null, 1, null), any.changedAt());
    }
}
