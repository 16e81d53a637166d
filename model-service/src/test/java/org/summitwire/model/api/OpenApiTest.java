package org.summitwire.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yaml.snakeyaml.Yaml;

/** The published description says what the controllers do, and nothing else. */
class OpenApiTest {

    private static final List<Class<?>> CONTROLLERS =
            List.of(SummitsController.class, HistoryController.class, ReadingsController.class);

    private final Map<String, Object> document = document();

    @Test
    void allPathsAndNoOthersAreDescribed() {
        var described = new TreeSet<String>();
        at("paths")
                .forEach(
                        (path, methods) -> map(methods).keySet().forEach(method -> described.add(method + " " + path)));

        assertThat(described)
                .isEqualTo(CONTROLLERS.stream()
                        .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                        .flatMap(OpenApiTest::operation)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void allQueryParametersAndNoOthersAreDescribed() {
        var list = map(map(at("paths").get("/summits")).get("get"));
        var described = ((List<?>) list.get("parameters"))
                .stream().map(parameter -> map(parameter).get("name")).collect(Collectors.toSet());

        var taken = Arrays.stream(SummitsController.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> (Object) parameter.getName())
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SummitList.class,
                SummitList.Line.class,
                SummitView.class,
                SummitView.EntryView.class,
                SummitView.TellingView.class,
                SummitView.SourceView.class,
                HistoryView.class,
                HistoryView.ChangeView.class,
                PastView.class,
                PastView.PastFactView.class,
                RepetitionsView.class,
                RepetitionsView.RepetitionView.class,
                RepetitionsView.KnownView.class,
                EvidenceView.class,
                MeetingView.class,
                FactView.class,
                FactView.ParticipantView.class,
                FactView.AreaView.class,
                FactView.InitiativeView.class,
                FactView.DocumentView.class,
                FactView.QuantityView.class,
                FactView.TargetView.class,
                FactView.PledgeView.class,
                FactView.SideMeetingView.class,
                ReadingView.class,
                ReadingView.MeetingReportView.class,
                ReadingView.ReportView.class,
                ReadingView.PassedOverView.class,
                ReadingView.WordsView.class
            })
    void everyFieldIsDescribed(Class<?> view) {
        var schema = map(map(at("components").get("schemas")).get(view.getSimpleName()));

        Set<String> fields = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(map(schema.get("properties")).keySet()).isEqualTo(fields);
    }

    private static Stream<String> operation(Method method) {
        var get = method.getAnnotation(GetMapping.class);
        var post = method.getAnnotation(PostMapping.class);
        return Stream.concat(
                get == null ? Stream.empty() : Arrays.stream(get.path()).map(path -> "get " + path),
                post == null ? Stream.empty() : Arrays.stream(post.path()).map(path -> "post " + path));
    }

    private Map<String, Object> at(String name) {
        return map(document.get(name));
    }

    @SuppressWarnings("unchecked") // keys of a YAML map of this document are texts
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> document() {
        try (var yaml = OpenApiTest.class.getResourceAsStream("/static/openapi/model.yaml")) {
            return new Yaml().load(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
