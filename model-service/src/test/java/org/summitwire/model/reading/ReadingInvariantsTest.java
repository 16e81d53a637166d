package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reading, whatever the article. */
class ReadingInvariantsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/dev/articles.jsonl");
    private static final int SIZE = 150_000;

    private final ArticleReader reader = Readers.standard();

    @Test
    void evidenceShowsTheWordsOfTheBody() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus is not at hand: " + CORPUS);

        for (var article : ReadingCorpusReport.articles(CORPUS)) {
            assertThat(evidenceIn(reader.read(article)))
                    .allSatisfy(shown -> assertThat(article.body().substring(shown.start(), shown.end()))
                            .isEqualTo(shown.quote()));
        }
    }

    @Test
    void theSameArticleGivesTheSameReading() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus is not at hand: " + CORPUS);

        for (var article : ReadingCorpusReport.articles(CORPUS)) {
            assertThat(reader.read(article)).isEqualTo(Readers.standard().read(article));
            break;
        }
    }

    /** Generous, so that a slow machine passes; what grows with the square of the length would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "a",
                "\"",
                "( ",
                "dan ",
                "1 juta ",
                "KTT ",
                "KTT ASEAN ",
                "dokumen ",
                "10 Mei 2024, ",
                "Abc ",
                "Presiden Abc Def. ",
                "\n- x",
                "ditandatangani ",
                "5 dokumen ditandatangani. "
            })
    void hostileTextIsReadInLinearTime(String part) {
        var body = "Presiden Kenya William Ruto membuka KTT ASEAN di Jakarta, Senin.\n\n"
                + part.repeat(SIZE / part.length());
        var published = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> reader.read(new Article("hostile", "", body, "outlet", published, "id")));
    }

    private static Stream<Evidence> evidenceIn(Reading reading) {
        var told = reading.meetings().stream()
                .flatMap(meeting -> Stream.concat(
                        meeting.meeting().evidence().stream(),
                        meeting.reports().stream().map(Report::evidence)));
        return Stream.concat(told, reading.passedOver().stream().map(PassedOver::evidence));
    }
}
