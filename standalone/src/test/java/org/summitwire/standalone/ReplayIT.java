package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** What an operator set for a service that serves is still in the environment of the shell. */
    @Test
    void noSiteIsAskedAndNoSubscriptionTakenUp() throws Exception {
        var input = Files.writeString(folder.resolve("articles.jsonl"), Wire.article(0));
        var asked = new AtomicInteger();
        var site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        site.start();
        var address = "http://127.0.0.1:" + site.getAddress().getPort();
        var feeds = Files.writeString(
                folder.resolve("feeds.json"), "{\"id\":\"desk\",\"url\":\"" + address + "/feed.xml\"}");
        var nowhere = folder.resolve("nowhere.json").toString();

        var run = Program.run(
                folder,
                Map.of(
                        "SUMMITWIRE_FEEDS",
                        feeds.toString(),
                        "SUMMITWIRE_ALLOWED_HOSTS",
                        "127.0.0.1:*",
                        "SUMMITWIRE_NOTIFY_SUBSCRIPTIONS",
                        nowhere),
                "replay",
                input.toString());
        site.stop(0);

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.lines("alert")).hasSize(1);
        assertThat(asked).hasValue(0);
        assertThat(run.errors()).doesNotContain("Following desk").doesNotContain(nowhere);
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
