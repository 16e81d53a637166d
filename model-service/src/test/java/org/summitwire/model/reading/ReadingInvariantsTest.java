package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.model.reading.quality.Corpora;

/** What holds for every reading, whatever the article. */
class ReadingInvariantsTest {

    private static final String OPENING = "Presiden Kenya William Ruto membuka KTT ASEAN di Jakarta, Senin.\n\n";
    private static final int SIZE = 1_000_000;

    private static final ArticleReader READER = Readers.standard();

    @Test
    void evidenceShowsTheWordsOfTheBody() {
        assertThat(Corpora.articles()).isNotEmpty().allSatisfy(article -> assertThat(evidenceIn(READER.read(article)))
                .allSatisfy(
                        shown -> assertThat(shown).isEqualTo(Evidence.in(article.body(), shown.start(), shown.end()))));
    }

    @Test
    void whatTellsWordsTellsThoseOfTheBody() {
        assertThat(Corpora.articles()).allSatisfy(article -> assertThat(wordsIn(READER.read(article)))
                .allSatisfy(words -> assertThat(article.body()).contains(words)));
    }

    @Test
    void theSameArticleGivesTheSameReading() {
        var another = Readers.standard();

        assertThat(Corpora.articles())
                .allSatisfy(article -> assertThat(READER.read(article)).isEqualTo(another.read(article)));
    }

    @Test
    void theEndOfALongTextIsReadToo() {
        var body =
                OPENING + "Para delegasi makan siang bersama. ".repeat(SIZE / 35) + "Mereka menandatangani 7 dokumen.";

        var meetings = READER.read(article(body)).meetings();

        assertThat(meetings.get(0).reports()).extracting(Report::fact).hasAtLeastOneElementOfType(Fact.Document.class);
    }

    /** A '#' stands for a name that is another each time. Time with the square of the length would grow by eight. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "a",
                "\"",
                "\"'(",
                "( ",
                "[",
                "]) ",
                "a\u0301\u0301",
                "dan ",
                "1 juta ",
                "KTT ",
                "KTT ASEAN ",
                "dokumen ",
                "10 Mei 2024, ",
                "Abc ",
                "Jae-",
                "Presiden Abc Def. ",
                "\n",
                "\n- x",
                "1. x\n",
                "ditandatangani ",
                "5 dokumen ditandatangani. ",
                "Presiden Kenya # # hadir. ",
                "Presiden Kenya Abc # bertemu Presiden Malaysia # Def pada Senin. ",
                "Deklarasi # ditandatangani di Tokyo. ",
                "Nota kesepahaman tentang # ditandatangani. ",
                "Keduanya sepakat memperluas kerja sama di sektor # dan #. Sektor # meliputi A dan B. ",
                "Kemitraan # diluncurkan. "
            })
    void hostileTextIsReadInLinearTime(String part) {
        var article = article(hostile(part, SIZE));
        var each = nanosEach(article(hostile(part, SIZE / 8)), Double.MAX_VALUE);

        assertThat(nanosEach(article, 4 * each)).isLessThan(4 * each);
    }

    /** A character's share of the time that this thread took, at its best until that is good enough. */
    private double nanosEach(Article article, double enough) {
        var threads = ManagementFactory.getThreadMXBean();
        var best = Double.MAX_VALUE;
        for (var attempt = 0; attempt < 4 && (enough == Double.MAX_VALUE || best >= enough); attempt++) {
            var start = threads.getCurrentThreadCpuTime();
            READER.read(article);
            var nanos = (double) (threads.getCurrentThreadCpuTime() - start);
            best = Math.min(best, nanos / article.body().length());
        }
        return best;
    }

    private static String hostile(String part, int length) {
        var body = new StringBuilder(OPENING);
        for (var number = 0; body.length() < length; number++) {
            for (var i = 0; i < part.length(); i++) {
                if (part.charAt(i) == '#') {
                    body.append(name(number++));
                } else {
                    body.append(part.charAt(i));
                }
            }
        }
        return body.toString();
    }

    /** 'Xaaab' */
    private static String name(int number) {
        var name = new StringBuilder("X");
        for (var rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.append('o').toString();
    }

    private static Article article(String body) {
        var published = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");
        return new Article("long", "", body, "outlet", published, "id");
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
