package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of articles in, JSON lines out. */
class ReplayIT {

    @TempDir
    Path folder;

    @Test
    void everyLineIsAnsweredAndEachPieceOfNewsIsAlertedOnce() throws Exception {
        var input = folder.resolve("articles.jsonl");
        var lines = List.of(Wire.article(0), Wire.article(1), "{\"id\":\"broken\"", "", Wire.article(0), sports());
        Files.writeString(input, String.join("\n", lines));

        var run = Program.run(folder, "replay", input.toString());

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.lines("article"))
                .extracting(it -> it.path("id").asString())
                .containsExactly("wire-0", "wire-1", "", "wire-0", "sports-1");
        assertThat(run.lines("article"))
                .extracting(it -> it.path("relevant").asBoolean())
                .containsExactly(true, true, false, true, false);
        assertThat(run.lines("rejected")).hasSize(1);
        assertThat(run.lines("alert"))
                .extracting(it -> it.path("article").asString())
                .containsExactlyInAnyOrder("wire-0", "wire-1");
        assertThat(run.lines("alert"))
                .extracting(it -> it.path("key").path("count").asInt())
                .containsExactlyInAnyOrder(Wire.count(0), Wire.count(1));
        assertThat(run.errors()).contains("5 articles");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        var run = Program.run(folder, "replay", folder.resolve("nowhere.jsonl").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("nowhere.jsonl");
    }

    @Test
    void aSettingThatIsNotRightIsNamed() throws Exception {
        var run = Program.run(
                folder,
                "serve",
                "--no-seeds",
                "--port",
                "0",
                "--kafka-port",
                "0",
                "--data",
                folder.toString(),
                "--webhook",
                "ftp://desk.example");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("ftp").doesNotContain("\tat ");
    }

    private static String sports() {
        JsonNode article = JsonMapper.shared()
                .readTree(
                        """
                {"id": "sports-1", "url": "https://wire.example/sports/1", "publisher": "Wire", "language": "en",
                 "publishedAt": "2026-03-03T18:00:00Z", "title": "Striker signs new contract",
                 "body": "The striker signed a new contract on Tuesday and hopes to score 20 goals by 2027."}
                """);
        return article.toString();
    }
}
