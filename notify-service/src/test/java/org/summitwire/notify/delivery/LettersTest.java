package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.alerting.Words;
import org.summitwire.notify.subscription.ChannelKind;

class LettersTest {

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.of(Letters.class, "id").keys())
                .isEqualTo(Words.of(Letters.class, "en").keys());
    }

    @ParameterizedTest
    @CsvSource({
        "en, '2 alerts on 1 meeting: CA+JAD summit, Tokyo: 150 cooperation documents signed'",
        "id, '2 kabar dari 1 pertemuan: KTT CA+JAD, Tokyo: 150 dokumen kerja sama ditandatangani'",
        "fr, '2 alerts on 1 meeting: CA+JAD summit, Tokyo: 150 cooperation documents signed'",
    })
    void aDigestSaysHowMuchItHolds(String language, String subject) {
        var subscription = Notices.subscription(ChannelKind.MAIL, "desk@example.org", language);

        var letter = Posts.letters().write(Notices.of(subscription, News150.alert("a"), News150.alert("b")));

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.chapters()).singleElement().satisfies(it -> assertThat(it.stories())
                .hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whatIsNotPlainIsSaid(Reason reason) {
        var reasons = Stream.of("en", "id")
                .map(it -> Notices.subscription(ChannelKind.MAIL, "desk@example.org", it))
                .map(it -> Posts.letters().write(Notices.of(it, reason, News150.alert("a"))))
                .map(Letter::reason)
                .toList();

        if (reason == Reason.MATCHED) {
            assertThat(reasons).containsOnlyNulls();
        } else {
            assertThat(reasons).doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @Test
    void ofADigestEachAlertMayHaveAReasonOfItsOwn() {
        var subscription = Notices.subscription(ChannelKind.MAIL, "desk@example.org", "en");
        var digest = Notices.of(subscription, Reason.CORRECTION, News150.alert("a"), News150.alert("b"));

        assertThat(Posts.letters().write(digest).reason()).isNull();
    }

    @Test
    void manyCorrectionsAreNamedUpToABound() {
        var corrected = Stream.iterate(0, it -> it + 1)
                .limit(20)
                .map(it -> "alert-" + it)
                .toArray(String[]::new);

        var story = Posts.letters().tell(Notices.correcting("a", corrected), new Links(null, null));

        assertThat(story.corrections()).hasSize(5).first().asString().startsWith("Corrects: CA+JAD summit");
        assertThat(story.account()).isNull();
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void cleanTextHoldsNothingThatIsNotSeen(String words) {
        var line = PlainText.line(words, 1_000);

        assertThat(line)
                .hasSizeLessThanOrEqualTo(1_000)
                .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]");
        assertThat(line.replaceAll("[\\u200C\\u200D]", "")).doesNotContainPattern("\\p{Cf}");
    }

    @Test
    void whatBelongsToAScriptStays() {
        assertThat(PlainText.line("👩‍👩‍👧‍👦 می‌خواهم Ōsaka", 100)).isEqualTo("👩‍👩‍👧‍👦 می‌خواهم Ōsaka");
        assertThat(PlainText.lines("one\n\n \u0007\ntwo\r\nthree", 2, 10)).isEqualTo(Arrays.asList("one", "two"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://summitwire.example, -, https://summitwire.example/meetings/summit-1#fact-fact-1",
                "https://summitwire.example/, -, https://summitwire.example/meetings/summit-1#fact-fact-1",
                "http://localhost:8080/news, -, http://localhost:8080/news/meetings/summit-1#fact-fact-1",
                "https://summitwire.example, https://summits.example, https://summits.example/meetings/summit-1#fact-fact-1",
                "-, https://summits.example, https://summits.example/meetings/summit-1#fact-fact-1",
                "-, -, -",
            })
    void accountsArePagesUnderTheAddress(@Nullable URI base, @Nullable URI meetings, @Nullable String account) {
        assertThat(new Links(base, meetings).account(News150.alert("a"))).isEqualTo(Optional.ofNullable(account));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summitwire.example",
                "ftp://summitwire.example",
                "https://summitwire.example?a=b",
                "https://a:b@c.example"
            })
    void anAddressThatIsNoneIsNamed(String address) {
        assertThatThrownBy(() -> new Links(URI.create(address), null))
                .hasMessageStartingWith("summitwire.notify.address is '" + address + "', expected");
    }
}
