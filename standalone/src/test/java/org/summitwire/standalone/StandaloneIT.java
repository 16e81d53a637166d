package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.AlertRaised;
import org.summitwire.wire.Topic;

/** The program from outside, as a user and a power cut meet it. */
class StandaloneIT {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    Path data;

    @Test
    void theSeedsRaiseTheirAlertsOnceHoweverOftenItIsStarted() throws Exception {
        List<String> first;
        try (var receiver = new Receiver();
                var program = Program.serve(data, "--seeds", "../seeds", "--webhook", receiver.address())) {
            program.awaitSaying("Waiting for articles");
            first = alertIds(program);
            receiver.await(first.size());

            assertThat(receiver.ids()).containsExactlyInAnyOrderElementsOf(first);

            assertThat(program.output()).contains("3 trillion yen").contains("more than 150");
            assertThat(first).isNotEmpty().doesNotHaveDuplicates();
            assertThat(program.get("/summits").body()).contains("2025-12-20");
            assertThat(program.get("/").statusCode()).isEqualTo(200);
            assertThat(program.residentMebibytes()).isLessThan(1024);
            assertThat(program.stop()).isEqualTo(SIGTERM);
        }
        try (var program = Program.serve(data, "--seeds", "../seeds")) {
            program.awaitSaying("Waiting for articles");

            assertThat(program.output()).doesNotContain("3 trillion yen");
            assertThat(alertIds(program)).isEqualTo(first);
        }
    }

    @Test
    void killedInTheMiddleOfItsWorkItLosesNothingAndRepeatsNothing() throws Exception {
        var all = Wire.variety();
        try (var program = Program.serve(data, "--no-seeds")) {
            program.postArticles(Wire.articles(0, all / 2));
            program.kill();
        }
        try (var program = Program.serve(data, "--no-seeds")) {
            program.postArticles(Wire.articles(all / 4, all));
            program.kill();
        }
        try (var program = Program.serve(data, "--no-seeds")) {
            program.postArticles(Wire.articles(0, 3));
            program.awaitQuiet();

            assertThat(alertIds(program)).doesNotHaveDuplicates();
            assertThat(alerts(program).stream()
                            .map(it -> it.getCause().getExternalId())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, all).mapToObj(it -> "wire-" + it).collect(toSet()));
        }
    }

    @Test
    void whatIsNoArticleIsAnsweredWithItsReasonAndHarmsNobody() throws Exception {
        try (var program = Program.serve(data, "--no-seeds")) {
            for (var body : List.of("", "{", "[]", "null", "\u0000\u0001", "{\"title\":1}", "x".repeat(11 << 20))) {
                var answer = program.post("application/json", body.getBytes(UTF_8));

                assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413);
                assertThat(answer.headers().firstValue("content-type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            }
            assertThat(program.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(program.get("/actuator/prometheus").body()).contains("summitwire_set_aside_total");
        }
    }

    @Test
    void aSecondOneOnTheSameDataIsToldWhatToDo() throws Exception {
        try (var first = Program.serve(data, "--no-seeds")) {
            assertThat(first.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            var second = new ProcessBuilder(
                            Program.java(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Summitwire.class.getName(),
                            "serve",
                            "--no-seeds",
                            "--port",
                            "0",
                            "--kafka-port",
                            "0",
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("second.txt").toFile())
                    .start();

            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(Files.readString(data.resolve("second.txt"))).contains("Is another Summitwire running");
        }
    }

    private static List<AlertRaised> alerts(Program program) throws Exception {
        return program.all(Topic.ALERTS_RAISED).stream()
                .map(AlertRaised.class::cast)
                .toList();
    }

    private static List<String> alertIds(Program program) throws Exception {
        return alerts(program).stream().map(AlertRaised::getAlertId).sorted().toList();
    }
}
