package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitwire.model.reading.Article;

class MeasuredTest {

    @Test
    void ofTheSetLeftAsideOnlyFiguresAreTold() {
        assertThat(missed("worked").misses()).hasSize(1);
        assertThat(missed("aside").misses()).isEmpty();
        assertThat(missed("aside").figures(Measured.ALL, Kind.RELEVANCE)).isEqualTo(new Figures(0, 1, 0));
    }

    /** One relevant article, and a run that says nothing of it. */
    private static Measured missed(String set) {
        var article = new Article("a", "T", "B", "P", OffsetDateTime.parse("2026-03-02T18:00:00Z"), "en");
        var gold = new Answer("a", true, List.of());
        return Measured.of(new Corpus(set, List.of(article), Map.of("a", gold)), Map.of());
    }
}
