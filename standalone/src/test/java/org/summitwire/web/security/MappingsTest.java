package org.summitwire.web.security;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Everything that the services can be asked needs the role that it is meant to: what comes in is put into the table on purpose. */
class MappingsTest {

    /** All but GET, which is for readers. */
    private static final String TABLE =
            """
            POST   /articles                                           EDITOR
            POST   /articles/fetch                                     EDITOR
            PUT    /feeds/{id}                                         EDITOR
            DELETE /feeds/{id}                                         EDITOR
            POST   /feeds/{id}/poll                                    EDITOR
            POST   /readings                                           READER
            POST   /subscriptions                                      EDITOR
            PUT    /subscriptions/{id}                                 EDITOR
            DELETE /subscriptions/{id}                                 EDITOR
            POST   /subscriptions/preview                              READER
            POST   /subscriptions/{id}/silences                        EDITOR
            DELETE /subscriptions/{id}/silences                        EDITOR
            POST   /subscriptions/{id}/secret                          OPERATOR
            POST   /deliveries/{id}/resend                             OPERATOR
            POST   /page/subscriptions                                 EDITOR
            POST   /page/subscriptions/{id}                            EDITOR
            POST   /page/subscriptions/new/preview                     READER
            POST   /page/subscriptions/{id}/preview                    READER
            POST   /page/subscriptions/{id}/silence                    EDITOR
            POST   /page/subscriptions/{id}/lift                       EDITOR
            POST   /page/subscriptions/{id}/delete                     EDITOR
            POST   /page/subscriptions/{id}/secret                     OPERATOR
            POST   /page/subscriptions/{id}/deliveries/{delivery}/resend OPERATOR
            POST   /apis/ccompat/v7/subjects/{subject}                 READER
            POST   /apis/ccompat/v7/subjects/{subject}/versions        READER
            POST   /session                                            nobody
            POST   /session/end                                        nobody
            """;

    private final AccessRules rules = new AccessRules();

    @Test
    void whatChangesSomethingIsInTheTable() {
        assertThat(mapped().filter(it -> !it.startsWith("GET ")).collect(toMap(it -> it, this::needed)))
                .isEqualTo(TABLE.lines()
                        .map(line -> line.split(" +"))
                        .collect(toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2])));
    }

    @Test
    void whatIsAskedForIsForReaders() {
        var asked = mapped().filter(it -> it.startsWith("GET ")).collect(toMap(it -> it, this::needed));

        assertThat(asked).hasSizeGreaterThan(30).containsEntry("GET /session", "nobody");
        assertThat(asked).allSatisfy((mapping, role) -> assertThat(role)
                .isEqualTo(Map.of("GET /session", "nobody").getOrDefault(mapping, "READER")));
    }

    private String needed(String mapping) {
        var path = mapping.substring(mapping.indexOf(' ') + 1).replace("{", "").replace("}", "");
        return rules.needed(new MockHttpServletRequest(mapping.substring(0, mapping.indexOf(' ')), path))
                .map(Enum::name)
                .orElse("nobody");
    }

    private static Stream<String> mapped() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.summitwire").stream()
                .map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .flatMap(MappingsTest::of)
                .distinct();
    }

    private static Stream<String> of(Class<?> controller) {
        var whole = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var bases = whole == null ? new String[] {""} : whole.path();
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(method -> of(method)
                .flatMap(it -> Arrays.stream(bases).map(base -> it.replace(" ", " " + base))));
    }

    private static Stream<String> of(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        var paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        var methods = mapping.method().length == 0 ? RequestMethod.values() : mapping.method();
        return Arrays.stream(methods).flatMap(it -> Arrays.stream(paths).map(path -> it + " " + path));
    }
}
