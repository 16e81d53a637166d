package org.summitwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.submission.Limits;
import org.summitwire.ingest.submission.SubmissionReader;

/** The sample articles that every start feeds. */
class SeedsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-10T12:00:00Z"));

    private final Intake.Taken seeds = seeds();

    @Test
    void allAreArticlesInTheOrderOfPublication() {
        assertThat(seeds.refused()).isEmpty();
        assertThat(seeds.articles()).hasSize(13).isSortedAccordingTo((one, other) -> one.publishedAt()
                .compareTo(other.publishedAt()));
    }

    @Test
    void theFirstReportIsCleanAndNamesItsAgency() {
        var seed = seed("seed-1");

        assertThat(seed.body().split("\n\n")).hasSize(7);
        assertThat(seed.body()).startsWith("Tokyo: ").endsWith("setiap pemimpin Asia Tengah.");
        assertThat(seed.agency()).isEqualTo("Antara");
        assertThat(seed("seed-2").body()).startsWith("Tokyo: ").endsWith("setiap pemimpin Asia Tengah.");
        assertThat(seed("seed-2").agency()).isEqualTo("Antara");
    }

    private Article seed(String externalId) {
        return seeds.articles().stream()
                .filter(article -> externalId.equals(article.externalId()))
                .findFirst()
                .orElseThrow();
    }

    private static Intake.Taken seeds() {
        try {
            var reader = new SubmissionReader(Limits.usual(), CLOCK);
            return new Intake(new Cleaner(), CLOCK, new SimpleMeterRegistry())
                    .take(reader.readLines(Files.readAllBytes(Path.of("../seeds/articles.jsonl"))));
        } catch (IOException noSeeds) {
            throw new IllegalStateException(noSeeds);
        }
    }
}
