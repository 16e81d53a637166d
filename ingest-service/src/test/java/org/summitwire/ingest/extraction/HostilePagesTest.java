package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are made to be slow, or are broken beyond measure, end in time and without a fault. */
class HostilePagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SENTENCE =
            "The delegates of both sides met in the town hall on Monday, and they agreed. ";

    private final Extractor extractor = new Extractor();

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("deep", "<div>".repeat(100_000) + SENTENCE),
                Arguments.of("deep and inline", "<b><i><span>".repeat(100_000) + SENTENCE),
                Arguments.of("deep figures", "<figure class='a'>".repeat(100_000) + SENTENCE),
                Arguments.of("deep lists", "<ul><li>x".repeat(50_000)),
                Arguments.of("deep tables", "<table><tr><td>x".repeat(20_000)),
                Arguments.of("a huge attribute", "<p class='" + "a ".repeat(2_000_000) + "'>" + SENTENCE),
                Arguments.of("a long class name", "<p class='" + "aB".repeat(2_000_000) + "'>" + SENTENCE),
                Arguments.of("unclosed tags", "<p><a href='x'>".repeat(100_000) + SENTENCE),
                Arguments.of("an unclosed comment", "<!-- " + SENTENCE.repeat(50_000)),
                Arguments.of("no tags", SENTENCE.repeat(60_000)),
                Arguments.of("one word", "a".repeat(5_000_000)),
                Arguments.of("line breaks", "a<br>".repeat(400_000)),
                Arguments.of("short paragraphs", "<p>x".repeat(400_000)),
                Arguments.of("long lines", ("<p>" + "read also ".repeat(40)).repeat(5_000)),
                Arguments.of("brackets", ("<p>" + "(".repeat(300)).repeat(5_000)),
                Arguments.of("open formatting", "<p><b a=1><b a=2><b a=3><i a=4><i a=5>x".repeat(20_000)),
                Arguments.of(
                        "siblings",
                        "<article><h2><a href='x'>A headline of some length</a></h2></article>".repeat(30_000)),
                Arguments.of("data", "<script type='application/json'>" + "[".repeat(200_000) + "</script>" + SENTENCE),
                Arguments.of(
                        "a witness",
                        "<script type='application/ld+json'>{\"articleBody\":\"" + SENTENCE.repeat(20_000)
                                + "\"}</script>" + ("<p>" + SENTENCE).repeat(20_000)),
                Arguments.of("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void endInTime(String name, String html) {
        var page = new FetchedPage(html.getBytes(UTF_8), null, null, Samples.FETCHED);

        assertThat(assertTimeoutPreemptively(PATIENCE, () -> extractor.extract(page))
                        .text())
                .as(name)
                .hasSizeLessThanOrEqualTo(html.length());
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 2, 3, 500_000})
    void bytesThatAreNoTextDoNoHarm(int length) {
        var bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) (at * 31 + at / 7);
        }

        assertThat(extractor
                        .extract(new FetchedPage(bytes, null, null, Samples.FETCHED))
                        .flags())
                .isNotNull();
    }

    @Test
    void readsNoFurtherThanTheLargestPage() {
        var bytes = new byte[Extractor.LARGEST + 10];
        Arrays.fill(bytes, (byte) ' ');
        var page = new FetchedPage(bytes, null, null, Samples.FETCHED);

        assertThat(extractor.extract(page).flags()).containsExactlyInAnyOrder(Flag.CUT, Flag.NO_TEXT);
    }
}
