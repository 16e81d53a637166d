package org.summitwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebSettings.Limits;
import org.summitwire.ingest.web.WebSettings.Politeness;

class WebSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "'', Summitwire/0.1",
        "https://desk.example/about, Summitwire/0.1 (+https://desk.example/about)",
        "' desk@desk.example ', Summitwire/0.1 (+desk@desk.example)"
    })
    void theUserAgentNamesTheProjectAndTheContact(String contact, String userAgent) {
        assertThat(WebSettings.usual(contact).userAgent()).isEqualTo(userAgent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: y", "desk (news)", "büro@desk.example"})
    void aContactThatIsNoneIsNamed(String contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebSettings.usual(contact))
                .withMessageContaining("'" + contact + "'");
    }

    @Test
    void limitsAndPausesMustMakeSense() {
        var second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1, 1, 1, 1, 1, second, second))
                .withMessageContaining("page=0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, Duration.ZERO, second))
                .withMessage("connect must be longer than nothing, but is PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Politeness.usual().pausing(Duration.ofSeconds(-1)))
                .withMessageContaining("pause=PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Politeness(second, second, 0, second, second, second, second, 1))
                .withMessageContaining("per-address");
    }

    @Test
    void theDocumentNamesEachSettingAndEachReason() throws IOException {
        var document = Files.readString(Path.of("..", "docs", "politeness.md"));
        var settings = Stream.of(WebSettings.class, Limits.class, Politeness.class)
                .flatMap(settingsOf -> Arrays.stream(settingsOf.getRecordComponents()))
                .filter(component -> !component.getType().isRecord())
                .map(component -> kebab(component.getName()) + "`");
        var reasons = Arrays.stream(Reason.values()).map(reason -> "`" + reason.slug() + "`");

        assertThat(document).contains(Stream.concat(settings, reasons).toList());
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
