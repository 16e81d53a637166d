package org.summitwire.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;
import org.summitwire.page.Language;
import org.summitwire.page.WordFile;
import org.summitwire.page.Wording;
import org.summitwire.page.Wordings;

/** What charts draw, and what they leave to the words. */
class ChartsTest {

    private static final Wording ENGLISH =
            new Wordings(List.of(new WordFile("org/summitwire/model/page/words"))).in(Language.EN);
    private static final Evidence WORDS = new Evidence("words", 0, 5);

    @Test
    void aSingleTargetIsDrawnFromTheMeetingToItsDeadline() {
        var chart = TargetChart.of(account(target("3000000000000", "JPY", Bound.EXACT, "2030")), words(), ENGLISH)
                .orElseThrow();

        var dot = chart.lanes().get(0).dots().get(0);
        assertThat(dot.label()).isEqualTo("3tn");
        assertThat(dot.from()).isNotNull().isLessThan(dot.x());
        assertThat(chart.ticks().stream().map(TargetChart.Tick::label)).contains("2025", "2030");
    }

    @Test
    void aSingleTargetWithoutADeadlineHasNothingToDraw() {
        assertThat(TargetChart.of(account(target("7", "person", Bound.EXACT, null)), words(), ENGLISH))
                .isEmpty();
    }

    @Test
    void eachCurrencyHasALaneAndAnAmountKeepsItsHedge() {
        var chart = TargetChart.of(
                        account(
                                target("3000000000000", "JPY", Bound.MORE_THAN, "2030"),
                                target("5500000000", "USD", Bound.UP_TO, "2030"),
                                target("300000", "person", Bound.ABOUT, "2028")),
                        words(),
                        ENGLISH)
                .orElseThrow();

        assertThat(chart.lanes().stream()
                        .map(lane -> lane.name() + ": " + lane.dots().get(0).label()))
                .containsExactly("yen: > 3tn", "US dollars: ≤ 5.5bn", "people: ≈ 300k");
        assertThat(chart.lanes().stream().map(TargetChart.Lane::y)).doesNotHaveDuplicates();
    }

    @Test
    void aSingleDocumentStandsInTheDaysAroundItsMeeting() {
        var chart =
                TimeChart.of(List.of(event("2025-12-17")), meeting(), ENGLISH).orElseThrow();

        assertThat(chart.bars()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(chart.bars().stream().filter(bar -> bar.count() > 0)).hasSize(1);
        var bar = chart.bars().stream().filter(it -> it.count() > 0).findFirst().orElseThrow();
        assertThat(chart.band().x()).as("the meeting began later").isGreaterThan(bar.middle());
        assertThat(chart.band().label()).isEqualTo("the meeting");
    }

    @Test
    void ofMoreEntriesThanATableHelpsWithTheLatestAreListedAndAllAreDrawn() {
        var events = IntStream.range(0, 130)
                .mapToObj(it -> event(LocalDate.parse("2020-01-01").plusDays(it).toString()))
                .toList();

        var chart = TimeChart.of(events, ENGLISH).orElseThrow();

        assertThat(chart.bars().stream().mapToLong(TimeChart.Bar::count).sum()).isEqualTo(130);
        assertThat(chart.rows()).hasSize(100);
        assertThat(chart.rows().get(99).when()).isEqualTo("2020-05-09");
        assertThat(chart.more()).isEqualTo(30);
        assertThat(chart.band()).isNull();
    }

    private static FactWords words() {
        return new FactWords(ENGLISH);
    }

    private static TimeChart.Dated event(String day) {
        return new TimeChart.Dated(
                LocalDate.parse(day), () -> Optional.of(new TimeChart.Event(day, "one", "signed", "#fact-1")));
    }

    private static Fact target(String amount, String unit, Bound bound, @Nullable String by) {
        return new Fact.Target(
                Measure.OTHER, new Quantity(new BigDecimal(amount), unit, bound), by, null, List.of(), amount + unit);
    }

    private static Meeting meeting() {
        return new Meeting(
                Forum.named("CA+JAD", "Central Asia plus Japan", 1, new TreeSet<>(List.of("JP", "KZ"))),
                MeetingStatus.HELD,
                "Tokyo",
                "JP",
                LocalDate.parse("2025-12-19"),
                LocalDate.parse("2025-12-20"),
                List.of(WORDS));
    }

    private static Account account(Fact... facts) {
        var at = Instant.parse("2025-12-20T10:00:00Z");
        var source = new Source(
                "article-1",
                null,
                "https://news.example/1",
                "Outlet",
                null,
                "Title",
                "en",
                "one",
                "first",
                "hash",
                at,
                at,
                at);
        var reports = Stream.of(facts)
                .map(fact -> new Report(fact, Stage.AGREED, WORDS, null, "rule"))
                .toList();
        return Account.of("ca-jad-2025-12-20", List.of(new Heard(source, 0, meeting(), reports)))
                .orElseThrow();
    }
}
