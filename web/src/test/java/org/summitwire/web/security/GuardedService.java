package org.summitwire.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A service with paths as Summitwire's services have them, each of which answers what it is. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SecurityConfiguration.class, GuardedService.Paths.class})
class GuardedService {

    static final String READER = "swk_reader-of-a-test";
    static final String EDITOR = "swk_editor-of-a-test";
    static final String OPERATOR = "swk_operator-of-a-test";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts it on a free port of loopback; with the word open among the settings, of all addresses. */
    static ConfigurableApplicationContext start(String... settings) {
        var all = Stream.concat(
                        Stream.of(
                                "server.port=0",
                                "server.address="
                                        + (Stream.of(settings).anyMatch("open"::equals) ? "0.0.0.0" : "127.0.0.1"),
                                "server.shutdown=immediate",
                                "spring.main.banner-mode=off",
                                "management.endpoints.web.exposure.include=health,info,metrics",
                                "management.endpoint.health.show-details=always"),
                        Stream.of(settings).filter(it -> !it.equals("open")))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(GuardedService.class).run(all);
    }

    /** Settings with a key of each role. */
    static String[] withKeys(String... more) {
        var keys = Stream.of(
                "summitwire.security.access=keys",
                "summitwire.security.keys[0].name=desk",
                "summitwire.security.keys[0].role=reader",
                "summitwire.security.keys[0].sha256=" + ApiKey.sha256(READER),
                "summitwire.security.keys[1].name=newsroom",
                "summitwire.security.keys[1].role=editor",
                "summitwire.security.keys[1].sha256=" + ApiKey.sha256(EDITOR),
                "summitwire.security.keys[2].name=machine-room",
                "summitwire.security.keys[2].role=operator",
                "summitwire.security.keys[2].sha256=" + ApiKey.sha256(OPERATOR));
        return Stream.concat(keys, Stream.of(more)).toArray(String[]::new);
    }

    @RestController
    static class Paths {

        final CopyOnWriteArrayList<SseEmitter> streams = new CopyOnWriteArrayList<>();

        @GetMapping({"/", "/summits", "/summits/{id}", "/alerts", "/subscriptions/{id}", "/feeds"})
        Map<String, String> read(Principal who) {
            return Map.of("read", who == null ? "nobody" : who.getName());
        }

        @PostMapping({"/articles", "/readings", "/subscriptions/preview", "/feeds/{id}/poll"})
        Map<String, String> posted() {
            return Map.of("did", "post");
        }

        @PutMapping("/subscriptions/{id}")
        Map<String, String> put(@PathVariable String id) {
            return Map.of("did", "put " + id);
        }

        @DeleteMapping("/subscriptions/{id}")
        Map<String, String> delete(@PathVariable String id) {
            return Map.of("did", "delete " + id);
        }

        @PostMapping({"/deliveries/{id}/resend", "/subscriptions/{id}/secret", "/subscriptions/{id}/secret/rotate"})
        Map<String, String> operate() {
            return Map.of("did", "operate");
        }

        @GetMapping("/alerts/stream")
        SseEmitter stream() {
            var stream = new SseEmitter(60_000L);
            streams.add(stream);
            try {
                stream.send("hello");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            return stream;
        }
    }
}
