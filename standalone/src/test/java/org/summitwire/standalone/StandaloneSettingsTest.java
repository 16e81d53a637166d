package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What {@code ./run} makes of the environment, where the services alone make something else of it. */
class StandaloneSettingsTest {

    @Test
    void itListensOnLoopbackUnlessToldOtherwise() {
        assertThat(settings(Map.of()).getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(settings(Map.of("SUMMITWIRE_BIND", "0.0.0.0")).getProperty("server.address"))
                .isEqualTo("0.0.0.0");
    }

    @Test
    void itHasNoOtherInstances() {
        var settings = settings(Map.of("SUMMITWIRE_ADDRESS", "model-0:8082"));

        assertThat(settings.getProperty("summitwire.streams.address")).isEmpty();
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    private static StandardEnvironment settings(Map<String, Object> given) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("name", Map.of("spring.config.name", "standalone")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
