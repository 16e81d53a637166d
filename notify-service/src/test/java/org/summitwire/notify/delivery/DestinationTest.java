package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;

class DestinationTest {

    @ParameterizedTest(name = "{0} {1} goes to {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            WEBHOOK | https://Hooks.example/a?token=b | hooks.example:443
            WEBHOOK | http://hooks.example/           | hooks.example:80
            WEBHOOK | https://hooks.example:8443/     | hooks.example:8443
            WEBHOOK | http://[::1]:8080/              | [::1]:8080
            WEBHOOK | https://hooks_1.example/        | webhook
            WEBHOOK | no address                      | webhook
            SLACK   | https://hooks.slack.example/T/B | hooks.slack.example:443
            TEAMS   | https://flow.example/1          | flow.example:443
            MAIL    | desk@example.org                | mail
            MAIL    | https://mail.example/           | mail
            """)
    void isAHostAndPortOrAKind(ChannelKind kind, String target, String destination) {
        assertThat(Destination.of(ChannelConfig.of(kind, target))).isEqualTo(new Destination(destination));
    }
}
