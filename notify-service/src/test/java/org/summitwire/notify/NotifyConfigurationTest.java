package org.summitwire.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

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
            assertThat(defaults.schedule().attempts()).isEqualTo(5);
        });
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
    void theFileBindsBothFunctions() throws Exception {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("notify-service", new ClassPathResource("notify-service.yml"))
                .forEach(environment.getPropertySources()::addLast);
        assertThat(Set.of(environment
                        .getRequiredProperty("spring.cloud.function.definition")
                        .split(";")))
                .containsExactlyInAnyOrder("alerts", "deliver");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.alerts-in-0.destination"))
                .isEqualTo("summits.changed.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.alerts-out-0.destination"))
                .isEqualTo("alerts.raised.v1");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.deliver-in-0.group"))
                .isEqualTo("notify-service-delivery");
        assertThat(environment.getProperty("spring.cloud.stream.kafka.streams.binder.functions.alerts.applicationId"))
                .isEqualTo("notify-service-alerts");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotifySettings.class)
    static class SettingsAlone {}
}
