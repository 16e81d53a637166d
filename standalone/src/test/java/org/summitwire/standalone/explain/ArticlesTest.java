package org.summitwire.standalone.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.submission.Limits;
import org.summitwire.ingest.submission.SubmissionReader;

class ArticlesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T18:00:00Z"), ZoneOffset.UTC);
    private static final String RETRACTED =
            "{\"id\": 7, \"url\": \"https://a.example/1\", \"publisher\": \"P\", \"publishedAt\": \"2026-03-14T12:00:00Z\","
                    + " \"title\": \"T\", \"retracted\": true}";
    private static final String MARKUP =
            "{\"publisher\": \"The <b>P</b>\", \"publishedAt\": \"2026-03-14T12:00:00+07:00\", \"title\": \"A&amp;B\","
                    + " \"body\": \"<p>A&amp;B</p><p>It rained.\\n</p><p>ADVERTISEMENT</p>\", \"language\": \"IN\"}";

    private final Articles articles = new Articles(Given.of(null, null, null, null, CLOCK), CLOCK);

    /** A reading is explained of the very text that the pipeline reads. */
    @Test
    void anArticleIsWhatTheIntakeMakesOfIt() throws IOException {
        var lines = Files.readString(Path.of("..", "seeds", "articles.jsonl")) + RETRACTED + "\n" + MARKUP + "\n";
        var reader = new SubmissionReader(Limits.usual(), CLOCK);
        var intake = new Intake(new Cleaner(), CLOCK, new SimpleMeterRegistry());
        var taken = intake.take(reader.readLines(lines.getBytes(UTF_8))).articles();

        var found = articles.in("a.jsonl", lines.getBytes(UTF_8)).stream()
                .map(it -> ((Found.Right) it).told())
                .toList();

        assertThat(found).hasSameSizeAs(taken).hasSizeGreaterThan(10);
        assertThat(found.stream().map(ArticlesTest::form))
                .containsExactlyElementsOf(
                        taken.stream().map(ArticlesTest::form).toList());
    }

    private static List<Object> form(Told told) {
        var article = told.article();
        return List.of(
                article.id(),
                article.title(),
                article.body(),
                article.outlet(),
                article.publishedAt(),
                String.valueOf(article.language()),
                told.retracted());
    }

    private static List<Object> form(org.summitwire.ingest.intake.Article article) {
        return List.of(
                article.externalId() == null ? article.identity().id() : article.externalId(),
                article.title(),
                article.body(),
                article.outlet(),
                article.publishedAt().atOffset(article.offset()),
                String.valueOf(article.language()),
                article.retracted());
    }
}
