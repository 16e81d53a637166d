package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostRuleTest {

    @ParameterizedTest(name = "{0}: loopback {1}, with a name {2}, elsewhere {3}, elsewhere with a name {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                      | true  | true  | true | true
            localhost              | true  | true  | true | false
            localhost:8080         | true  | true  | true | false
            LocalHost:8080         | true  | true  | true | false
            app.localhost:8080     | true  | true  | true | false
            127.0.0.1:8080         | true  | true  | true | false
            127.8.8.8              | true  | true  | true | false
            [::1]:8080             | true  | true  | true | false
            desk.example           | false | true  | true | true
            Desk.Example:8443      | false | true  | true | true
            evil.example           | false | false | true | false
            localhost.evil.example | false | false | true | false
            127.0.0.1.evil.example | false | false | true | false
            10.0.0.1:8080          | false | false | true | false
            """)
    void names(String host, boolean loopback, boolean loopbackNamed, boolean elsewhere, boolean elsewhereNamed) {
        var named = List.of("desk.example");

        assertThat(new HostRule(true, List.of()).admits(host)).isEqualTo(loopback);
        assertThat(new HostRule(true, named).admits(host)).isEqualTo(loopbackNamed);
        assertThat(new HostRule(false, List.of()).admits(host)).isEqualTo(elsewhere);
        assertThat(new HostRule(false, named).admits(host)).isEqualTo(elsewhereNamed);
    }
}
