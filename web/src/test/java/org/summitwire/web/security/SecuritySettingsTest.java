package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.summitwire.web.security.SecuritySettings.Access;

class SecuritySettingsTest {

    private static final String HASH = ApiKey.sha256("swk_x");

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SecuritySettings.class)
    static class Settings {}

    @Test
    void accessIsOffByDefault() {
        service.run(context -> {
            var settings = context.getBean(SecuritySettings.class);

            assertThat(settings.access()).isEqualTo(Access.OFF);
            assertThat(settings.rates()).isEqualTo(new SecuritySettings.Rates(50, 200, 20, 10, 10_000));
            assertThat(settings.session().bytes()).isNull();
        });
    }

    /** YAML takes a bare off for a boolean. */
    @Test
    void offMayBeWrittenAsYamlReadsIt() {
        service.withPropertyValues("summitwire.security.access=false").run(context -> assertThat(
                        context.getBean(SecuritySettings.class).access())
                .isEqualTo(Access.OFF));
    }

    @Test
    void noHashIsEverTold() {
        service.withPropertyValues(
                        "summitwire.security.keys[0].name=desk",
                        "summitwire.security.keys[0].role=reader",
                        "summitwire.security.keys[0].sha256=" + HASH)
                .run(context -> assertThat(
                                context.getBean(SecuritySettings.class).toString())
                        .contains("desk, reader")
                        .doesNotContain(HASH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            access=keys                                     | ./run key --role operator
            keys[0].name=a b                                | 'a b'
            keys[0].name=a                                  | has no role: expected reader, editor or operator
            keys[0].name=a;keys[0].role=reader              | 64 hexadecimal digits
            keys[0].name=a;keys[0].role=reader;keys[0].sha256=swk_plain | never the key itself
            session.lasts=0s                                | longer than nothing, but is PT0S
            session.key=c2hvcnQ=                            | but has 5
            session.key=***                                 | but has 0
            rates.burst=0                                   | burst=0
            """)
    void whatIsWrongIsNamed(String settings, String words) {
        var values = Arrays.stream(settings.split(";"))
                .map(it -> "summitwire.security." + it)
                .toArray(String[]::new);

        service.withPropertyValues(values)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(words));
    }

    @Test
    void aWrongKeyInTheSettingsIsNotTold() {
        service.withPropertyValues(
                        "summitwire.security.keys[0].name=desk",
                        "summitwire.security.keys[0].role=reader",
                        "summitwire.security.keys[0].sha256=swk_the-key-itself")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageNotContaining("the-key-itself"));
    }

    @Test
    void twoKeysHaveTwoNames() {
        service.withPropertyValues(
                        "summitwire.security.keys[0].name=desk",
                        "summitwire.security.keys[0].role=reader",
                        "summitwire.security.keys[0].sha256=" + HASH,
                        "summitwire.security.keys[1].name=desk",
                        "summitwire.security.keys[1].role=editor",
                        "summitwire.security.keys[1].sha256=" + HASH)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("have the name 'desk'"));
    }
}
