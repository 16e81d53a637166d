package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostMemoryTest {

    private static final String PLUG = "Get our letter each morning, free of charge.";
    private static final String HOST = "desk.example";

    private final HostMemory memory = new HostMemory();

    @Test
    void aLineOfFourOtherArticlesAndOfHalfOfThemIsNoneOfTheNext() {
        for (int number = 1; number <= 4; number++) {
            assertThat(read(number, PLUG).paragraphs()).hasSize(3).contains(PLUG);
        }

        var fifth = read(5, PLUG);
        assertThat(fifth.paragraphs()).hasSize(2).doesNotContain(PLUG);
        assertThat(fifth.takenOut()).isEqualTo(1);
        assertThat(fifth.reason()).isEqualTo("none");
    }

    /** As a newsroom does with the background of a story that goes on. */
    @Test
    void aLineOfFewArticlesAmongManyStays() {
        var background = "The two countries have been at odds over the border since the spring of last year.";
        for (int number = 1; number <= 30; number++) {
            read(number, number % 3 == 0 ? background : "Nothing but rain was told of day " + number + " in the port.");
        }

        assertThat(read(33, background).paragraphs()).contains(background);
    }

    @Test
    void anArticleThatComesTwentyTimesTeachesOnce() {
        for (int turn = 1; turn <= 20; turn++) {
            assertThat(read(1, PLUG)).isEqualTo(new SiteText.Own(text(1, PLUG), 0));
        }
        assertThat(read(2, PLUG).paragraphs()).contains(PLUG);
    }

    @Test
    void anArticleUnderAnotherAddressOrWithAnotherTitleIsTheSameArticle() {
        for (int turn = 1; turn <= 20; turn++) {
            read("Talks in the port", "https://desk.example/print/" + turn, text(1, PLUG));
            read("Talks in the port, update " + turn, "https://desk.example/talks", text(1, PLUG));
        }

        assertThat(read(2, PLUG).paragraphs()).contains(PLUG);
        assertThat(read("Talks", "https://desk.example/1", text(1, PLUG)).paragraphs())
                .isEqualTo(text(1, PLUG));
    }

    @Test
    void aTextThatIsForTheLargerPartThatOfOtherArticlesIsLeftAloneAndSaysSo() {
        for (int number = 1; number <= 5; number++) {
            read("Copy " + number, "https://desk.example/copies/" + number, text(1, PLUG));
        }

        var copy = read("Copy 6", "https://desk.example/copies/6", text(1, PLUG));
        assertThat(copy).isEqualTo(new SiteText.LeftAlone(text(1, PLUG)));
        assertThat(copy.reason()).isEqualTo("mostly-repeated");
    }

    @Test
    void shortLinesAreNotLookedAt() {
        for (int number = 1; number <= 9; number++) {
            assertThat(read(number, "10.15 WIB").paragraphs()).contains("10.15 WIB");
        }
    }

    @Test
    void hostsLearnEachForItself() {
        for (int number = 1; number <= 9; number++) {
            read(number, PLUG);
        }

        var print = ShownText.of("Elsewhere", URI.create("https://wire.example/1"), text(10, PLUG));
        assertThat(memory.read("wire.example", print, text(10, PLUG)).takenOut())
                .isZero();
    }

    @Test
    void whatWasLearntLongAgoIsForgotten() {
        for (int number = 1; number <= 9; number++) {
            read(number, PLUG);
        }
        for (int number = 10; number < 10 + HostLines.MOST_ARTICLES; number++) {
            read(number, "A line that no other day has, number " + number);
        }

        assertThat(read(100, PLUG).paragraphs()).contains(PLUG);
    }

    @Test
    void theLeastUsedHostsAreForgottenFirst() {
        var small = new HostMemory(10, 40);
        for (int turn = 1; turn <= 4; turn++) {
            for (int host = 1; host <= 50; host++) {
                tell(small, "often.example", turn);
                tell(small, "seldom" + host + ".example", turn);
            }
        }

        assertThat(small.hosts()).isLessThanOrEqualTo(10);
        assertThat(tell(small, "often.example", 5).takenOut()).isEqualTo(1);
        assertThat(tell(small, "seldom1.example", 5).takenOut()).isZero();
    }

    @Test
    void ofAHostWithLongTextsNoMoreThanItsBoundIsHeld() {
        var host = new HostLines();
        for (int number = 1; number <= 100; number++) {
            var page = number;
            var lines = IntStream.range(0, 1_000)
                    .mapToObj(line -> "Line " + line + " of page " + page + ", and of no other")
                    .toList();
            host.learn(ShownText.of("Page " + number, URI.create("https://desk.example/" + number), lines));
        }

        assertThat(host.size()).isEqualTo(HostLines.MOST_ARTICLES * ShownText.MOST_LINES);
    }

    private static SiteText tell(HostMemory memory, String host, int number) {
        var url = URI.create("https://" + host + "/" + number);
        return memory.read(host, ShownText.of("Day " + number, url, text(number, PLUG)), text(number, PLUG));
    }

    private SiteText read(int number, String line) {
        return read("Day " + number, "https://desk.example/" + number, text(number, line));
    }

    private SiteText read(String title, String url, List<String> text) {
        return memory.read(HOST, ShownText.of(title, URI.create(url), text), text);
    }

    private static List<String> text(int number, String line) {
        return List.of(
                "On day " + number + " the boats stayed in the harbour and their crews mended nets.",
                line,
                "Nobody could say on day " + number + " when the wind would turn.");
    }
}
