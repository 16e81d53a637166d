package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePatternsTest {

    private static final String REPEATED = "The gazette is free to read for all who live beside the water.";

    private final SitePatterns site = new SitePatterns();
    private final Extractor extractor = new Extractor();

    private static FetchedPage page(int number) {
        var html = "<article><p>On day " + number + " the boats of town " + number
                + " stayed in the harbour and their crews mended nets.</p><p>Nobody could say on day " + number
                + " when the wind would turn, or whether it would.</p><p>" + REPEATED + "</p></article>";
        return new FetchedPage(html.getBytes(UTF_8), null, null, Samples.FETCHED);
    }

    @Test
    void whatThreePagesRepeatIsNoneOfTheirText() {
        for (int number = 1; number <= 3; number++) {
            site.learn(page(number));
        }

        assertThat(extractor.extract(page(4), site).text())
                .doesNotContain(REPEATED)
                .contains("day 4");
        assertThat(extractor.extract(page(4), site).removed())
                .anySatisfy(gone -> assertThat(gone.words()).isEqualTo(REPEATED));
    }

    @Test
    void twoPagesMayBeOneArticleUnderTwoAddresses() {
        site.learn(page(1));
        site.learn(page(1));

        assertThat(extractor.extract(page(1), site).text()).contains("day 1").contains(REPEATED);
    }

    @Test
    void aPageOnItsOwnLosesNothing() {
        assertThat(extractor.extract(page(1)).text()).contains(REPEATED);
    }
}
