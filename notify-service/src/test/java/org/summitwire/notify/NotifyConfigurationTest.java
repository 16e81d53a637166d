package org.summitwire.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.summitwire.notify.alerting.ReminderPolicy;
import org.summitwire.notify.alerting.Silence;
import org.summitwire.notify.api.stream.StreamSettings;
import org.summitwire.notify.delivery.Links;
import org.summitwire.notify.messaging.Reminders;

class NotifyConfigurationTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final ApplicationContextRunner settings =
            new ApplicationContextRunner().withUserConfiguration(SettingsAlone.class);

    @Test
    void startsWithDefaults() {
        settings.run(context -> {
            var defaults = context.getBean(NotifySettings.class);
            assertThat(defaults.language()).isEqualTo("en");
            assertThat(defaults.console()).isTrue();
            assertThat(defaults.hooks()).isEmpty();
            assertThat(defaults.schedule().attempts()).isEqualTo(8);
        });
    }

    @Test
    void noMailIsSentByDefaultAndNoAccountIsLinked() {
        settings.run(context -> {
            var channels = context.getBean(ChannelSettings.class);
            assertThat(channels.mail().settings()).isNull();
            assertThat(channels.mail().leave()).isNull();
            assertThat(channels.links("")).isEqualTo(new Links(null, null));
            assertThat(channels.streams().settings())
                    .isEqualTo(new StreamSettings(500, 256, Duration.ofSeconds(15), Duration.ofSeconds(3)));
        });
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587", "tls, 465", "none, 25"})
    void mailGoesThroughTheServerThatIsSet(String security, int port) {
        settings.withPropertyValues(
                        "summitwire.notify.mail.host=mail.example",
                        "summitwire.notify.mail.security=" + security,
                        "summitwire.notify.mail.from=alerts@summitwire.example",
                        "summitwire.notify.mail.user=alerts",
                        "summitwire.notify.mail.password=s3cret")
                .run(context -> {
                    var mail = context.getBean(ChannelSettings.class).mail();
                    assertThat(mail.settings().port()).isEqualTo(port);
                    assertThat(mail.settings().timeout()).isEqualTo(Duration.ofSeconds(30));
                    assertThat(mail.settings() + " " + mail).doesNotContain("s3cret");
                });
    }

    @Test
    void aMessageAtLeastGoesToAHostAtOnce() {
        settings.run(context ->
                assertThat(context.getBean(NotifySettings.class).atOnce()).isEqualTo(32));
        settings.withPropertyValues("summitwire.notify.at-once=0")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("summitwire.notify.at-once must be at least 1, but is 0"));
    }

    @Test
    void nobodyIsRemindedByDefault() {
        settings.run(context -> assertThat(
                        context.getBean(NotifySettings.class).reminders().plan())
                .isEqualTo(new Reminders(false, Duration.ofHours(1), new ReminderPolicy(null), Reminders.MOST)));
    }

    @Test
    void remindersAreTurnedOnWithAnIsoPeriod() {
        settings.withPropertyValues(
                        "summitwire.notify.reminders.enabled=true",
                        "summitwire.notify.reminders.silent-after=P12M",
                        "summitwire.notify.reminders.check-every=10m")
                .run(context -> assertThat(context.getBean(NotifySettings.class)
                                .reminders()
                                .plan())
                        .isEqualTo(new Reminders(
                                true,
                                Duration.ofMinutes(10),
                                new ReminderPolicy(Silence.parse("P12M")),
                                Reminders.MOST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptySettingIsNone(String empty) {
        settings.withPropertyValues("summitwire.notify.reminders.silent-after=" + empty)
                .run(context -> assertThat(context.getBean(NotifySettings.class)
                                .reminders()
                                .plan()
                                .policy()
                                .silentAfter())
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            silent-after | 12 months | '12 months', expected an ISO 8601 period of at least a day and at most a hundred years, such as P12M or PT720H. Set it to one, or leave it out for no reminders of silence
            silent-after | PT1H      | 'PT1H', expected an ISO 8601 period of at least a day and at most a hundred years, such as P12M or PT720H. Set it to one, or leave it out for no reminders of silence
            check-every  | 0s        | PT0S, expected a time from 1s to 1d. Set it to one, such as 1h, or leave it out for 1h
            check-every  | 25h       | PT25H, expected a time from 1s to 1d. Set it to one, such as 1h, or leave it out for 1h
            """)
    void namesTheSettingOfRemindersThatIsWrong(String name, String value, String message) {
        settings.withPropertyValues("summitwire.notify.reminders." + name + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("summitwire.notify.reminders." + name + " is " + message));
    }

    @ParameterizedTest
    @CsvSource({"enabled, perhaps", "check-every, soon"})
    void namesTheSettingThatCannotBeRead(String name, String value) {
        settings.withPropertyValues("summitwire.notify.reminders." + name + "=" + value)
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("'" + value + "'"));
    }

    @Test
    void secretsAndAddressesAreNotShown() {
        settings.withPropertyValues(
                        "summitwire.notify.webhooks[0].url=https://hooks.example/services/T0KEN",
                        "summitwire.notify.webhooks[0].secret=" + SECRET)
                .run(context -> {
                    var shown = context.getBean(NotifySettings.class);
                    assertThat(shown.toString() + shown.hooks()).doesNotContain("MfKQ9", "T0KEN");
                    assertThat(shown.hooks().get(0).name()).startsWith("hook-");
                });
    }

    @Test
    void hooksAreSubscriptionsToAllAlerts() {
        settings.withPropertyValues(
                        "summitwire.notify.language=id",
                        "summitwire.notify.webhooks[0].name=desk",
                        "summitwire.notify.webhooks[0].url=https://hooks.example/services/T0KEN",
                        "summitwire.notify.webhooks[0].secret=" + SECRET)
                .run(context -> assertThat(context.getBean(NotifySettings.class).fixed())
                        .singleElement()
                        .satisfies(fixed -> {
                            assertThat(fixed.id()).isEqualTo("hook-desk");
                            assertThat(fixed.rule().filter()).isNull();
                            assertThat(fixed.language()).isEqualTo("id");
                            assertThat(fixed.channel().secretName()).isEqualTo("desk");
                            assertThat(fixed.channel().target()).isEqualTo("https://hooks.example/services/T0KEN");
                        }));
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndOneThatIsIsNotShown() {
        var key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        settings.withPropertyValues("summitwire.notify.key=" + key).run(context -> {
            var shown = context.getBean(SubscriptionSettings.class);
            assertThat(shown.toString()).doesNotContain(key);
            assertThat(shown.serviceKey()).isNotNull();
        });
        settings.withPropertyValues("summitwire.notify.key=c2hvcnQ=")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining(
                                "summitwire.notify.key is wrong. The service's key is 32 bytes in Base64. Make one with:"
                                        + " openssl rand -base64 32; this one has 5 bytes"));
    }

    @Test
    void saysWhatAHookLacks() {
        settings.withPropertyValues("summitwire.notify.webhooks[0].url=https://hooks.example/")
                .run(context -> assertThat(context.getBean(NotifySettings.class))
                        .satisfies(it -> org.assertj.core.api.Assertions.assertThatThrownBy(it::hooks)
                                .hasMessageContaining("a secret is missing")));
    }

    @Test
    void namesTheSettingThatIsWrong() {
        settings.withPropertyValues("summitwire.notify.timeout=0s")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("summitwire.notify.timeout must be above zero, but is PT0S"));
    }

    /** The service's own file binds these functions to these topics, groups and stores; the names outlive deployments. */
    @Test
    void theFileBindsTheFunctions() throws Exception {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("notify-service", new ClassPathResource("notify-service.yml"))
                .forEach(environment.getPropertySources()::addLast);
        assertThat(Set.of(environment
                        .getRequiredProperty("spring.cloud.function.definition")
                        .split(";")))
                .containsExactlyInAnyOrder("alerts", "deliver", "deliveries");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.alerts-in-0.destination"))
                .isEqualTo("summits.changed.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.alerts-out-0.destination"))
                .isEqualTo("alerts.raised.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliver-in-0.group"))
                .isEqualTo("notify-service-delivery");
        assertThat(environment.getProperty("spring.cloud.stream.kafka.streams.binder.functions.alerts.applicationId"))
                .isEqualTo("notify-service-alerts");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliveries-in-0.destination"))
                .isEqualTo("summits.changed.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliveries-in-1.destination"))
                .isEqualTo("alerts.raised.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliveries-in-2.destination"))
                .isEqualTo("deliveries.due.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliveries-out-0.destination"))
                .isEqualTo("deliveries.v1");
        assertThat(environment.getProperty(
                        "spring.cloud.stream.kafka.streams.binder.functions.deliveries.applicationId"))
                .isEqualTo("notify-service-deliveries");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({NotifySettings.class, SubscriptionSettings.class, ChannelSettings.class})
    static class SettingsAlone {}
}
