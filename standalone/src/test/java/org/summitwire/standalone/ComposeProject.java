package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The repository's compose file, brought up under a name, images and ports of its own, so that it meets no other. */
final class ComposeProject {

    /** What the compose file publishes; its environment variable is {@code SUMMITWIRE_<name>_PORT}. */
    enum Port {
        BROKER,
        REGISTRY,
        INGEST,
        MODEL,
        NOTIFY
    }

    /** What a command printed, both streams in one, and how it ended. */
    record Outcome(int exitCode, String output) {}

    static final List<String> SERVICES = List.of("ingest", "model", "notify");
    static final Path ROOT = repositoryRoot();

    private static final String IMAGES = "summitwire-it";

    private final String name = "swit" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<Port, Integer> ports = freePorts();
    private final List<String> compose;

    private ComposeProject(List<String> compose) {
        this.compose = compose;
    }

    /** A project, or why there can be none on this machine. */
    static ComposeProject ifPossible() {
        if (!succeeds("docker", "info")) {
            throw new MissingTool("no container engine answers 'docker info'");
        }
        if (succeeds("docker", "compose", "version")) {
            return new ComposeProject(List.of("docker", "compose"));
        }
        if (succeeds("docker-compose", "version")) {
            return new ComposeProject(List.of("docker-compose"));
        }
        throw new MissingTool("neither 'docker compose' nor 'docker-compose' is installed");
    }

    /** A tool that the test needs and the machine lacks. */
    static final class MissingTool extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingTool(String message) {
            super(message);
        }
    }

    int port(Port port) {
        return ports.get(port);
    }

    String address(String service) {
        return "http://localhost:" + port(Port.valueOf(service.toUpperCase(Locale.ROOT)));
    }

    String registry() {
        return "http://localhost:" + port(Port.REGISTRY) + "/apis/ccompat/v7";
    }

    String brokers() {
        return "localhost:" + port(Port.BROKER);
    }

    void up() {
        require(compose(Duration.ofMinutes(10), "build"));
        require(compose(Duration.ofMinutes(5), "up", "--detach"));
    }

    /** Runs compose with this project's name and environment. */
    Outcome compose(Duration patience, String... arguments) {
        var command = new ArrayList<>(compose);
        command.addAll(List.of("--project-name", name));
        command.addAll(List.of(arguments));
        return run(ROOT, environment(), patience, command);
    }

    /** Runs docker on the container of a service. */
    Outcome docker(String service, String... arguments) {
        var command = new ArrayList<>(List.of("docker"));
        for (var argument : arguments) {
            command.add(argument.equals("<container>") ? containerOf(service) : argument);
        }
        return run(ROOT, Map.of(), Duration.ofMinutes(1), command);
    }

    /** One line of what the engine knows about a service's container. */
    String inspect(String service, String template) {
        return require(docker(service, "inspect", "--format", template, "<container>"))
                .output()
                .strip();
    }

    private String containerOf(String service) {
        var all = require(compose(Duration.ofMinutes(1), "ps", "--quiet", "--all", service))
                .output()
                .lines()
                .filter(line -> line.matches("[0-9a-f]{12,}"))
                .findFirst();
        return all.orElseThrow(() -> new IllegalStateException("The service " + service + " has no container"));
    }

    String logs() {
        return compose(Duration.ofMinutes(1), "logs", "--no-color", "--tail", "200")
                .output();
    }

    /** Leaves nothing behind: no container, network, volume or image of this project. */
    void down() {
        compose(Duration.ofMinutes(1), "unpause");
        compose(Duration.ofMinutes(3), "down", "--volumes", "--remove-orphans", "--timeout", "10");
        for (var service : SERVICES) {
            run(
                    ROOT,
                    Map.of(),
                    Duration.ofMinutes(1),
                    List.of("docker", "image", "rm", "--force", IMAGES + "/" + service + "-service:" + name));
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        ports.forEach((port, number) -> environment.put("SUMMITWIRE_" + port + "_PORT", number.toString()));
        environment.put("SUMMITWIRE_BIND", "127.0.0.1");
        environment.put("SUMMITWIRE_BROKER_HOST", "localhost");
        environment.put("SUMMITWIRE_IMAGES", IMAGES);
        environment.put("SUMMITWIRE_VERSION", name);
        return environment;
    }

    static boolean succeeds(String... command) {
        return run(ROOT, Map.of(), Duration.ofSeconds(30), List.of(command)).exitCode() == 0;
    }

    static Outcome require(Outcome outcome) {
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException("Exit code " + outcome.exitCode() + ":\n" + outcome.output());
        }
        return outcome;
    }

    /** Runs a command to its end, or for as long as patience lasts. A command that does not exist ends with 127. */
    static Outcome run(Path folder, Map<String, String> environment, Duration patience, List<String> command) {
        @Nullable Path output = null;
        try {
            output = Files.createTempFile("summitwire-command", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), MILLISECONDS)) {
                process.destroyForcibly().waitFor(10, SECONDS);
                return new Outcome(
                        124,
                        String.join(" ", command) + " did not end within " + patience + "\n"
                                + Files.readString(output, UTF_8));
            }
            return new Outcome(process.exitValue(), Files.readString(output, UTF_8));
        } catch (IOException missing) {
            return new Outcome(127, String.valueOf(missing.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command, e);
        } finally {
            Optional.ofNullable(output).ifPresent(file -> file.toFile().delete());
        }
    }

    private static Map<Port, Integer> freePorts() {
        var found = new EnumMap<Port, Integer>(Port.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (var port : Port.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                found.put(port, socket.getLocalPort());
            }
            for (var socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Path repositoryRoot() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("No docker-compose.yml here or above: "
                            + Path.of("").toAbsolutePath()));
        }
        return folder;
    }
}
