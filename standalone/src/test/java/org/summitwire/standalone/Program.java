package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.summitwire.wire.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a user starts it, in a process of its own that can be killed. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** A probe that is not answered by then is asked again, as a supervisor would. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;
    private final int kafkaPort;

    private Program(Process process, Path output, int port, int kafkaPort) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.kafkaPort = kafkaPort;
    }

    /** Starts it on free ports and returns when it says that it is ready. */
    static Program serve(Path data, String... options) throws IOException {
        var port = freePort();
        var kafkaPort = freePort();
        var output = Files.createTempFile(Files.createDirectories(data), "output", ".txt");
        var command = new ArrayList<>(List.of(java(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Summitwire.class.getName(), "serve"));
        command.addAll(List.of("--port", "" + port, "--kafka-port", "" + kafkaPort, "--data", data.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var program = new Program(process, output, port, kafkaPort);
        program.await(() -> program.get("/actuator/health/readiness").statusCode() == 200);
        return program;
    }

    /** What a command that ends by itself came to. */
    record Run(int exitCode, String output, String errors) {

        /** The JSON lines of one type. */
        List<JsonNode> lines(String type) {
            return output.lines()
                    .map(JsonMapper.shared()::readTree)
                    .filter(line -> line.path("type").asString("").equals(type))
                    .toList();
        }
    }

    /** Runs a command to its end. */
    static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    /** With more in its environment. */
    static Run run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Summitwire.class.getName()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", ".jsonl");
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        var exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(output), Files.readString(errors));
    }

    String brokers() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** A page of it. */
    String address(String path) {
        return at(path).toString();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).timeout(ANSWER).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at("/articles"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    void postArticles(String ndjson) throws IOException, InterruptedException {
        var answer = post("application/x-ndjson", ndjson.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    void awaitSaying(String words) {
        await(() -> output().contains(words));
    }

    /** Resident set size as the kernel tells it. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    void awaitQuiet() throws InterruptedException {
        try (var admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, brokers()))) {
            assertThat(new Pipeline(admin, brokers()).awaitQuiet(PATIENCE, waiting -> {}))
                    .as("the pipeline comes to rest")
                    .isTrue();
        }
    }

    List<SpecificRecord> all(Topic topic) throws Exception {
        try (var records = new TopicReader(brokers())) {
            return records.all(topic);
        }
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, SECONDS)).isTrue();
    }

    /** SIGTERM, as a supervisor or Ctrl-C would. */
    int stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, SECONDS)).as("stops within a minute").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void await(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> {
                        if (!process.isAlive()) {
                            throw new AssertionError("The program ended with " + process.exitValue() + ": " + output());
                        }
                        return condition.call();
                    });
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("Not within " + PATIENCE + ". " + state(), late);
        }
    }

    /** What it says of itself, and what each of its threads is at. */
    private String state() {
        return "Readiness: " + said(() -> get("/actuator/health/readiness").body())
                + "\nOutput:\n" + said(this::output)
                + "\nThreads:\n" + said(this::threads);
    }

    private String threads() throws IOException, InterruptedException {
        var print = new ProcessBuilder(java().replaceAll("java$", "jcmd"), "" + process.pid(), "Thread.print")
                .redirectErrorStream(true)
                .start();
        var said = new String(print.getInputStream().readAllBytes(), UTF_8);
        print.waitFor();
        return said;
    }

    private static String said(Callable<String> what) {
        try {
            return what.call();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
