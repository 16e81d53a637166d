package org.summitwire.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.submission.Reason;
import org.summitwire.ingest.submission.Submission;
import org.yaml.snakeyaml.Yaml;

/** The description is what the controller does, or this fails. */
class OpenApiTest {

    private final Map<String, Object> description = read();

    @Test
    void describesThePathsOfTheController() {
        var mapped = Stream.of(ArticlesController.class, FeedsController.class)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path())
                        .map(path -> mapping.method()[0].name().toLowerCase(Locale.ROOT) + " " + path))
                .toList();

        var described = at("paths").keySet().stream()
                .flatMap(path -> at("paths", path).keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .map(method -> method + " " + path))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void describesTheFieldsOfASource() {
        assertThat(properties("Feed")).containsExactlyInAnyOrderElementsOf(namesOf(FeedConfig.class));
        assertThat(properties("FeedView")).containsExactlyElementsOf(namesOf(FeedView.class));
        assertThat(properties("Standing")).containsExactlyElementsOf(namesOf(FeedView.Standing.class));
    }

    @Test
    void describesTheFieldsThatAreRead() {
        var fields = Arrays.stream(Submission.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !List.of("place", "offset").contains(name)) // not fields of their own
                .map(name -> name.equals("externalId") ? "id" : name)
                .toList();

        assertThat(properties("Article")).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void describesTheFieldsOfTheAnswers() {
        assertThat(properties("Accepted")).containsExactlyElementsOf(namesOf(Accepted.class));
        assertThat(properties("AcceptedArticle")).containsExactlyElementsOf(namesOf(Accepted.AcceptedArticle.class));
        assertThat(properties("Problem")).containsExactlyElementsOf(namesOf(Problem.class));
        assertThat(properties("Error")).containsExactlyElementsOf(namesOf(Problem.Wrong.class));
    }

    @Test
    void namesEveryReasonOfARefusal() {
        var types = (String)
                at("components", "schemas", "Problem", "properties", "type").get("description");
        for (var reason : Reason.values()) {
            if (reason != Reason.NOT_READABLE) { // of files alone
                assertThat(types).contains(reason.slug());
            }
        }
    }

    private Iterable<String> properties(String schema) {
        return at("components", "schemas", schema, "properties").keySet();
    }

    private static List<String> namesOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> at(String... path) {
        var here = description;
        for (var step : path) {
            here = (Map<String, Object>) here.get(step);
        }
        return here;
    }

    private static Map<String, Object> read() {
        InputStream in = OpenApiTest.class.getResourceAsStream("/static/openapi/ingest.yaml");
        return new Yaml().load(in);
    }
}
