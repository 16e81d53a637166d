package org.summitwire.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitwire.model.Told;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Measure;
import org.summitwire.page.WordFile;
import org.summitwire.page.Wordings;

class SearchTextTest {

    private Account known = account("in five years, in ports");
    private int lookUps;

    private final SearchText search = new SearchText(
            id -> {
                lookUps++;
                return Optional.of(known);
            },
            new Wordings(List.of(new WordFile("org/summitwire/model/page/words"))));

    @Test
    void anAccountThatSaysWhatItSaidIsNotReadAgain() {
        var first = search.of(Outline.of(known));

        assertThat(search.of(Outline.of(account("in five years, in ports")))).isEqualTo(first);
        assertThat(lookUps).isEqualTo(1);
    }

    /** The same fact in other words is no change that is counted. */
    @Test
    void otherWordsAreFoundThoughTheVersionIsTheSame() {
        assertThat(search.of(Outline.of(known))).contains("in ports").doesNotContain("in railways");

        var version = known.version();
        known = account("in five years, in railways");

        assertThat(known.version()).isEqualTo(version);
        assertThat(search.of(Outline.of(known))).contains("in railways").doesNotContain("in ports");
    }

    /** Lists and accounts are read apart. */
    @Test
    void anAccountThatTheTableDoesNotHaveYetIsLookedUpUntilItDoes() {
        var ahead = account("in five years, in railways");
        assertThat(search.of(Outline.of(ahead))).contains("in ports");

        known = ahead;

        assertThat(search.of(Outline.of(ahead))).contains("in railways");
    }

    private static Account account(String words) {
        var at = Instant.parse("2025-12-20T10:00:00Z");
        var source = new Source(
                "a1", null, "https://news.example/a1", "Outlet", null, "Title", "en", "l1", "r1", "h1", at, at, at);
        var told = Told.tokyo().target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", words);
        return Account.of("a", List.of(new Heard(source, 0, told.meeting(), told.reports())))
                .orElseThrow();
    }
}
