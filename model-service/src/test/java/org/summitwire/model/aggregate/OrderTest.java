package org.summitwire.model.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.planned;
import static org.summitwire.model.Told.tokyo;
import static org.summitwire.model.reading.Bound.EXACT;
import static org.summitwire.model.reading.Bound.MORE_THAN;
import static org.summitwire.model.reading.DocumentType.DECLARATION;
import static org.summitwire.model.reading.DocumentType.MEMORANDUM;
import static org.summitwire.model.reading.Stage.ADOPTED;
import static org.summitwire.model.reading.Stage.PLANNED;
import static org.summitwire.model.reading.Stage.SIGNED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Measure;

/** An account is a function of the set of reports heard, whatever their order. */
class OrderTest {

    private static final List<Heard> REPORTS = List.of(
            heard(
                    "a1",
                    "2025-12-17T03:10:00Z",
                    "en",
                    Told.of(planned("forum:CA+JAD", "Tokyo", "2025-12-19", "2025-12-20"))),
            heard(
                    "a2",
                    "2025-12-18T15:40:00Z",
                    "id",
                    Told.of(planned("forum:CA+JAD", "Tokyo", "2025-12-19", null))
                            .leader(null, "KZ")
                            .document(DECLARATION, null, null, PLANNED)),
            heard(
                    "a3",
                    "2025-12-20T09:35:00Z",
                    "en",
                    tokyo().leader("Takaichi Sanae", "JP")
                            .leader(null, "KZ")
                            .document(DECLARATION, "Tokyo Declaration", null, ADOPTED, "JP", "KZ")
                            .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "private investment")),
            heard(
                    "a4",
                    "2025-12-20T14:10:00Z",
                    "en",
                    tokyo().leader("Tokayev", "KZ")
                            .leader("Japarov", "KG")
                            .area("connectivity")
                            .documents(150, MORE_THAN, SIGNED)),
            heard(
                    "a5",
                    "2025-12-21T07:50:00Z",
                    "id",
                    tokyo().leader("Kassym-Jomart Tokayev", "KZ")
                            .leader("Sadyr Zhaparov", "KG")
                            .area("Konektivitas")
                            .documents(150, MORE_THAN, SIGNED)
                            .target(Measure.BUSINESS_PROJECTS, "3000000000000", "JPY", "2030", "proyek bisnis")),
            heard("a6", "2025-12-23T01:20:00Z", "id", tokyo().documents(160, EXACT, SIGNED)),
            heard("a7", "2025-12-24T03:00:00Z", "en", tokyo().documents(150, EXACT, SIGNED)),
            heard(
                    "a8",
                    "2025-12-24T03:00:00Z",
                    "en",
                    tokyo().document(MEMORANDUM, null, "critical minerals", SIGNED, "JP", "KZ")
                            .document(MEMORANDUM, null, "nuclear energy", SIGNED, "JP", "UZ")),
            heard(
                    "a9",
                    "2025-12-25T03:00:00Z",
                    "id",
                    tokyo().document(MEMORANDUM, null, "energi nuklir", SIGNED, "JP", "UZ")
                            .documents(60, EXACT, SIGNED)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyOrderGivesTheSameAccount(long seed) {
        var shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(whatItSays(told(shuffled).account()))
                .as("seed %s", seed)
                .isEqualTo(whatItSays(told(REPORTS).account()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasTakenBackIsAsIfItHadNeverBeenTold(long seed) {
        var shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(seed));
        var story = told(shuffled);
        var gone = shuffled.get(0);

        story.replaces(gone.source().articleId(), null, gone.source());

        shuffled.remove(gone);
        assertThat(whatItSays(story.account()))
                .as("seed %s", seed)
                .isEqualTo(whatItSays(told(shuffled).account()));
    }

    @Test
    void replayedInTheSameOrderIdsAndChangesAreTheSame() {
        assertThat(told(REPORTS).changes()).isEqualTo(told(REPORTS).changes());
        assertThat(told(REPORTS).account()).isEqualTo(told(REPORTS).account());
    }

    @Test
    void tellingsOnTopOfAnAccountGiveWhatTellingAllAnewGives() {
        var anew = Account.of(Story.SUMMIT, REPORTS).orElseThrow();

        assertThat(told(REPORTS).account().entries()).isEqualTo(anew.entries());
    }

    private static Story told(List<Heard> reports) {
        var story = new Story();
        reports.forEach(story::hears);
        return story;
    }

    /** All that an account says, without the names that facts were given when they were first heard. */
    private static List<Object> whatItSays(Account account) {
        var says = new ArrayList<Object>(List.of(
                account.meeting(), account.evidence(), account.sources(), account.articles(), account.heardUntil()));
        for (var entry : account.entries()) {
            var conflicts = new TreeSet<String>();
            entry.conflicts()
                    .forEach(id ->
                            conflicts.add(account.entry(id).orElseThrow().fact().toString()));
            says.add(List.of(
                    entry.fact(),
                    entry.stage(),
                    entry.tellings(),
                    entry.voices(),
                    conflicts,
                    entry.firstPublishedAt(),
                    entry.knownAt()));
        }
        return says;
    }

    private static Heard heard(String articleId, String at, String language, Told told) {
        var source = Story.source(articleId, at, language, "lineage of " + articleId, null);
        return new Heard(source, 0, told.meeting(), told.reports());
    }
}
