package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.model.reading.quality.Corpora;

/** What holds for every reading, whatever the article. */
class ReadingInvariantsTest {

    private static final int SIZE = 150_000;

    private final ArticleReader reader = Readers.standard();

    @Test
    void evidenceShowsTheWordsOfTheBody() {
        assertThat(Corpora.articles()).isNotEmpty().allSatisfy(article -> assertThat(evidenceIn(reader.read(article)))
                .allSatisfy(
                        shown -> assertThat(shown).isEqualTo(Evidence.in(article.body(), shown.start(), shown.end()))));
    }

    @Test
    void whatTellsWordsTellsThoseOfTheBody() {
        assertThat(Corpora.articles()).allSatisfy(article -> assertThat(wordsIn(reader.read(article)))
                .allSatisfy(words -> assertThat(article.body()).contains(words)));
    }

    @Test
    void theSameArticleGivesTheSameReading() {
        var another = Readers.standard();

        assertThat(Corpora.articles())
                .allSatisfy(article -> assertThat(reader.read(article)).isEqualTo(another.read(article)));
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
        var meetings = reading.meetings().stream().flatMap(meeting -> meeting.meeting().evidence().stream());
        var facts = reports(reading).flatMap(ReadingInvariantsTest::evidenceOf);
        var passedOver = reading.passedOver().stream().map(PassedOver::evidence);
        return Stream.of(meetings, facts, passedOver).flatMap(it -> it);
    }

    /** Of the fact, of who said it, and of what an area covers. */
    private static Stream<Evidence> evidenceOf(Report report) {
        var attribution = Stream.ofNullable(report.attribution()).map(Attribution::evidence);
        var covers = report.fact() instanceof Fact.Area area ? area.covers().stream() : Stream.<Evidence>empty();
        return Stream.of(Stream.of(report.evidence()), attribution, covers).flatMap(it -> it);
    }

    private static Stream<String> wordsIn(Reading reading) {
        return reports(reading)
                .flatMap(report -> Stream.concat(
                        Stream.ofNullable(report.attribution()).map(Attribution::source), wordsOf(report.fact())));
    }

    private static Stream<String> wordsOf(Fact fact) {
        if (fact instanceof Fact.Target it) {
            return Stream.of(it.text());
        } else if (fact instanceof Fact.Pledge it) {
            return Stream.of(it.text());
        }
        return fact instanceof Fact.SideMeeting it ? Stream.of(it.text()) : Stream.empty();
    }

    private static Stream<Report> reports(Reading reading) {
        return reading.meetings().stream().flatMap(meeting -> meeting.reports().stream());
    }
}
