package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be held of the deployment files without an engine or a cluster: their form, and that they name what exists. */
class DeploymentFilesTest {

    private static final Path ROOT = ComposeProject.ROOT;
    private static final Pattern SETTING = Pattern.compile("\\$\\{(SUMMITWIRE_[A-Z_]+|SERVER_PORT)");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Spring binds these to the property of that name; no file names them. */
    private static final Pattern BOUND_BY_NAME =
            Pattern.compile("SUMMITWIRE_(INGEST|MODEL|NOTIFY|TOPICS|SECURITY)_[A-Z0-9_]+");

    /** Read by the compose file itself, not by a service. */
    private static final Pattern OF_COMPOSE = Pattern.compile(
            "SUMMITWIRE_(BIND|IMAGES|VERSION|CLUSTER_ID|SERVICE_MEMORY|(BROKER|REGISTRY)_IMAGE|BROKER_HOST|[A-Z]+_PORT)");

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "model", "notify"})
    void aServiceOfTheComposeFileIsConfinedAndWaitsForWhatItNeeds(String service) {
        var compose = tree(ROOT.resolve("docker-compose.yml")).get(0);
        assertThat(compose.has("version"))
                .as("the Compose specification has no version")
                .isFalse();
        var it = compose.at("/services/" + service);

        assertThat(it.at("/read_only").asBoolean()).isTrue();
        assertThat(it.at("/cap_drop/0").asString()).isEqualTo("ALL");
        assertThat(it.at("/security_opt/0").asString()).isEqualTo("no-new-privileges:true");
        assertThat(it.at("/restart").asString()).isEqualTo("unless-stopped");
        assertThat(it.at("/mem_limit").isMissingNode()).isFalse();
        assertThat(it.at("/logging/options/max-size").isMissingNode()).isFalse();
        assertThat(it.at("/depends_on/broker/condition").asString()).isEqualTo("service_healthy");
        assertThat(it.at("/depends_on/registry/condition").asString()).isEqualTo("service_healthy");
        assertThat(it.at("/ports/0").asString()).startsWith("${SUMMITWIRE_BIND:-127.0.0.1}:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "model", "notify"})
    void aPodIsConfinedProbedAndSelectedByItsLabels(String service) {
        var documents = tree(ROOT.resolve("deploy/kubernetes/" + service + ".yaml"));
        var workload = documents.get(0);
        assertThat(workload.at("/kind").asString()).isIn("Deployment", "StatefulSet");
        var pod = workload.at("/spec/template");
        var container = pod.at("/spec/containers/0");

        assertThat(pod.at("/spec/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/spec/securityContext/seccompProfile/type").asString())
                .isEqualTo("RuntimeDefault");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(container.at("/securityContext/capabilities/drop/0").asString())
                .isEqualTo("ALL");
        assertThat(container.at("/startupProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
        assertThat(container.at("/resources/limits/memory").isMissingNode()).isFalse();
        var name = JSON.readTree("{\"app.kubernetes.io/name\": \"" + service + "\"}");
        assertThat(workload.at("/spec/selector/matchLabels")).isEqualTo(name);
        assertThat(pod.at("/metadata/labels")).isEqualTo(name);
        assertThat(documents.stream().skip(1)).allSatisfy(it -> {
            var selector = it.at("/spec/selector");
            assertThat(selector.has("matchLabels") ? selector.get("matchLabels") : selector)
                    .isEqualTo(name);
        });
        assertThat(documents).extracting(it -> it.at("/kind").asString()).contains("Service", "PodDisruptionBudget");
    }

    @Test
    void theCommandThatRestartsAllNamesThemAsTheyAre() {
        var workloads = ComposeProject.SERVICES.stream()
                .map(it ->
                        tree(ROOT.resolve("deploy/kubernetes/" + it + ".yaml")).get(0))
                .map(it -> it.at("/kind").asString().toLowerCase(Locale.ROOT) + "/"
                        + it.at("/metadata/name").asString())
                .collect(joining(" "));

        assertThat(text(ROOT.resolve("deploy/kubernetes/configuration.yaml")))
                .contains("kubectl rollout restart " + workloads + "\n");
    }

    @Test
    void whatTheKustomizationNamesIsThere() {
        var folder = ROOT.resolve("deploy/kubernetes");
        var named = new ArrayList<String>(List.of("kustomization.yaml"));
        tree(folder.resolve("kustomization.yaml")).get(0).at("/resources").forEach(it -> named.add(it.asString()));

        assertThat(filesUnder("deploy/kubernetes", ".yaml"))
                .extracting(it -> it.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everySettingThatIsGivenIsOneThatAServiceReads() {
        var given = new TreeSet<String>();
        var compose = tree(ROOT.resolve("docker-compose.yml")).get(0).at("/services");
        ComposeProject.SERVICES.forEach(
                it -> given.addAll(compose.at("/" + it + "/environment").propertyNames()));
        given.addAll(tree(ROOT.resolve("deploy/kubernetes/configuration.yaml"))
                .get(0)
                .at("/data")
                .propertyNames());
        given.removeIf(it -> BOUND_BY_NAME.matcher(it).matches());

        assertThat(settingsOfServices()).containsAll(given);
    }

    @Test
    void theOperatorsPageListsEverySettingAndNoOther() {
        var listed = matches(Pattern.compile("`(SUMMITWIRE_[A-Z0-9_]+|SERVER_PORT)`"), "docs/deploy.md");
        listed.removeIf(it ->
                OF_COMPOSE.matcher(it).matches() || BOUND_BY_NAME.matcher(it).matches());

        assertThat(listed).isEqualTo(settingsOfServices());
    }

    @Test
    void theOperatorsPageListsWhatTheComposeFileReads() {
        var read = matches(Pattern.compile("\\$\\{(SUMMITWIRE_[A-Z_]+)"), "docker-compose.yml");

        assertThat(matches(Pattern.compile("`(SUMMITWIRE_[A-Z0-9_]+)`"), "docs/deploy.md"))
                .containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void isYamlWithoutADuplicateKey(Path file) {
        assertThat(tree(file)).isNotEmpty().noneMatch(JsonNode::isNull);
    }

    static Stream<Path> yamlFiles() {
        return Stream.concat(
                filesUnder("deploy", ".yaml").stream(),
                Stream.concat(filesUnder("deploy", ".yml").stream(), Stream.of(ROOT.resolve("docker-compose.yml"))));
    }

    private static Set<String> settingsOfServices() {
        return Stream.of("wire", "ingest-service", "model-service", "notify-service")
                .flatMap(module -> filesUnder(module + "/src/main/resources", ".yml").stream())
                .flatMap(file -> SETTING.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern, String file) {
        Matcher matcher = pattern.matcher(text(ROOT.resolve(file)));
        return matcher.results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<JsonNode> tree(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<JsonNode>();
        for (Object document : new Yaml(new SafeConstructor(options)).loadAll(text(file))) {
            documents.add(JSON.valueToTree(document == null ? Map.of() : document));
        }
        return documents;
    }

    private static List<Path> filesUnder(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
