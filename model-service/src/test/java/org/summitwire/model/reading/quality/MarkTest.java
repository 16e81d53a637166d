package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an answer is worth, fact by fact. */
class MarkTest {

    private static final Summit TOKYO = summit("Japan–Kenya talks", "Tokyo", "2026-03-02", "ports", "visas");
    private static final Summit LIMA = summit("Kenya–Peru talks", "Lima", "2026-03-09", "copper");

    @Test
    void theWholeAnswerMissesNothing() {
        var mark = mark(answer(TOKYO, LIMA), answer(LIMA, TOKYO));

        assertThat(mark.misses()).isEmpty();
        assertThat(mark.of(Kind.RELEVANCE)).isEqualTo(new Figures(1, 0, 0));
        assertThat(mark.of(Kind.AREAS)).isEqualTo(new Figures(3, 0, 0));
        assertThat(mark.of(Kind.START)).isEqualTo(new Figures(2, 0, 0));
    }

    @Test
    void aMeetingThatIsNotToldIsMissedWithAllItsFacts() {
        var mark = mark(answer(TOKYO, LIMA), answer(TOKYO));

        assertThat(mark.of(Kind.AREAS)).isEqualTo(new Figures(2, 1, 0));
        assertThat(mark.of(Kind.CITY)).isEqualTo(new Figures(1, 1, 0));
        assertThat(lines(mark)).contains("a areas: expected 'copper', read nothing");
    }

    @Test
    void aMeetingThatIsNotThereIsExtraWithAllItsFactsAndHasNoAttributesToBeRightOn() {
        var mark = mark(answer(TOKYO), answer(TOKYO, LIMA));

        assertThat(mark.of(Kind.AREAS)).isEqualTo(new Figures(2, 0, 1));
        assertThat(mark.of(Kind.CITY)).isEqualTo(new Figures(1, 0, 0));
        assertThat(lines(mark)).containsExactly("a areas: expected nothing, read 'copper' by <id: bidang>");
    }

    @Test
    void anIrrelevantArticleCountsOnlyWhereItIsTakenForRelevant() {
        assertThat(mark(answer(), answer()).figures()).isEmpty();
        assertThat(mark(answer(), answer(LIMA)).of(Kind.RELEVANCE)).isEqualTo(new Figures(0, 0, 1));
        assertThat(mark(answer(LIMA), answer()).of(Kind.RELEVANCE)).isEqualTo(new Figures(0, 1, 0));
    }

    @Test
    void beforeAWrongFactStandsTheOneThatWasExpected() {
        var told = summit("Kenya–Peru talks", "Lima", "2026-03-09", "fuel, copper, rails, roads and fish");

        assertThat(lines(mark(answer(LIMA), answer(told))))
                .containsExactly(
                        "a areas: expected 'copper', read 'fuel, copper, rails, roads and fish' by <id: bidang>");
    }

    @Test
    void whatTheGoldDoesNotSayIsNotAsked() {
        var somewhere = summit("Japan–Kenya talks", null, "2026-03-02", "ports", "visas");

        assertThat(mark(answer(somewhere), answer(TOKYO)).of(Kind.CITY)).isEqualTo(Figures.NONE);
        assertThat(mark(answer(TOKYO), answer(somewhere)).of(Kind.CITY)).isEqualTo(new Figures(0, 1, 0));
    }

    @Test
    void aSaintIsOneCityInTwoWritings() {
        assertThat(Cities.same("St. Petersburg", "saint petersburg")).isTrue();
        assertThat(Cities.same("St. Petersburg", "Petersburg")).isFalse();
    }

    @Test
    void factsArePairedSoThatMostFindAPartner() {
        var pairing = Pairing.of(areas("energi", "energi surya"), areas("energi surya", "surya dan angin"));

        assertThat(pairing.pairs()).isEqualTo(2);
        assertThat(Pairing.of(areas("energi"), areas("energi", "energi")).extra())
                .hasSize(1);
    }

    private static Mark mark(Answer expected, Answer told) {
        return Mark.of("id", expected, told);
    }

    private static List<String> lines(Mark mark) {
        return mark.misses().stream().map(Miss::line).toList();
    }

    private static Answer answer(Summit... summits) {
        return new Answer("a", summits.length > 0, List.of(summits));
    }

    private static Summit summit(String name, @Nullable String city, String start, String... areas) {
        return new Summit(name, "held", city, "JP", start, new EnumMap<>(Map.of(Kind.AREAS, areas(areas))));
    }

    private static List<Told> areas(String... names) {
        return new ArrayList<>(Stream.of(names)
                .map(name -> new Told(new Item.Named(name), "id: bidang"))
                .toList());
    }
}
