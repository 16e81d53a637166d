package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The command of the broker's container, with a script in the place of Kafka's. */
class ComposeFencingTest {

    private static final String TELLS = "echo '[QuorumController id=1] Fencing broker 1 at epoch 3'";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void crash() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        Files.createDirectory(data.resolve("__transaction_state-0"));
    }

    @Test
    void bothAreStartedOnceTheControllerHasToldThatItFencedTheBroker() throws Exception {
        assertThat(told(TELLS))
                .containsExactly(
                        "The broker was not closed: fencing it",
                        "controller",
                        "[QuorumController id=1] Fencing broker 1 at epoch 3",
                        "broker,controller");
    }

    /** Of another broker, or of none. */
    @ParameterizedTest
    @ValueSource(strings = {"echo 'Fencing broker 10 at epoch 3'", ":"})
    void whereItNeverTellsThatIsWarnedOf(String tells) throws Exception {
        assertThat(told(tells))
                .startsWith("The broker was not closed: fencing it", "controller")
                .anyMatch(it -> it.startsWith("WARNING: "))
                .endsWith("broker,controller");
    }

    @Test
    void aBrokerThatWasClosedIsStartedAtOnce() throws Exception {
        Files.createFile(data.resolve(".kafka_cleanshutdown"));

        assertThat(told(TELLS)).containsExactly("broker,controller");
    }

    private List<String> told(String tells) throws Exception {
        var kafka = folder.resolve("run");
        Files.writeString(
                kafka,
                """
                #!/bin/bash
                echo "$KAFKA_PROCESS_ROLES"
                if [ "$KAFKA_PROCESS_ROLES" = controller ]; then
                  %s
                  exec tail -f /dev/null
                fi
                """
                        .formatted(tells));
        assertThat(kafka.toFile().setExecutable(true)).isTrue();
        var builder = new ProcessBuilder("bash", "-c", command(kafka)).redirectErrorStream(true);
        builder.environment().put("KAFKA_PROCESS_ROLES", "broker,controller");
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return lines;
    }

    /** As compose hands it to the container, with less patience. */
    private String command(Path kafka) throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(ComposeProject.ROOT.resolve("docker-compose.yml")));
        var command = (List<?>) compose.get("services").get("broker").get("command");
        assertThat(command.get(2).toString()).contains("timeout -k 5 60 /etc/kafka/docker/run");
        return command.get(2)
                .toString()
                .replace("$$", "$")
                .replace("/var/lib/kafka/data", data.toString())
                .replace("/etc/kafka/docker/run", kafka.toString())
                .replace("timeout -k 5 60", "timeout -k 1 2");
    }
}
