package org.summitwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final URI URL = URI.create("https://news.example/a");

    @Test
    void isWrittenOutForGood() {
        var identity = Identity.of(URL, "Pacific Ledger", "Leaders meet", "They met in Tokyo.", false);

        // published: articles are known by these in every topic
        assertThat(identity)
                .isEqualTo(new Identity(
                        "fhlhwxkumoayerkqdr23o7zggl",
                        "https://news.example/a",
                        "https://news.example/a",
                        "15faa6f09a89729a7f21234a6b91b32b0378aec9eccfcb4010cb5d0ac69c78c2",
                        "29fc742ad8a6a00f",
                        "9567237fe92d28e8"));
    }

    @Test
    void anArticleKeepsItsIdWhenItIsChanged() {
        var first = Identity.of(URL, "Pacific Ledger", "Leaders meet", "150 documents.", false);
        var second = Identity.of(URL, "Pacific Ledger", "Leaders meet", "160 documents.", false);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThat(second.bodyHash()).isNotEqualTo(first.bodyHash());
    }

    @Test
    void anArticleTakenBackIsAnotherFormOfIt() {
        var told = Identity.of(URL, "Pacific Ledger", "Leaders meet", "150 documents.", false);
        var takenBack = Identity.of(URL, "Pacific Ledger", "Leaders meet", "150 documents.", true);

        assertThat(takenBack.id()).isEqualTo(told.id());
        assertThat(takenBack.revision()).isNotEqualTo(told.revision());
    }

    @Test
    void theFormOfAPageIsNamedByWhatItShowsWhateverIsLeftOfIt() {
        var shown = "150 documents.\n\nRead us each morning.";
        var whole = Identity.ofPage(URL, "Leaders meet", shown, shown);
        var part = Identity.ofPage(URL, "Leaders meet", shown, "150 documents.");

        assertThat(whole).isEqualTo(Identity.of(URL, "Pacific Ledger", "Leaders meet", shown, false));
        assertThat(part.id()).isEqualTo(whole.id());
        assertThat(part.revision()).isEqualTo(whole.revision());
        assertThat(part.bodyHash())
                .isEqualTo(Identity.of(URL, "Pacific Ledger", "Leaders meet", "150 documents.", false)
                        .bodyHash());
    }

    @Test
    void oneAddressInTwoSpellingsIsOneArticle() {
        var plain = Identity.of(URL, "Pacific Ledger", "Leaders meet", "150 documents.", false);
        var shared = Identity.of(
                URI.create("http://News.Example/a/?utm_source=x#top"),
                "Pacific Ledger",
                "Leaders meet",
                "150 documents.",
                false);

        assertThat(shared.id()).isEqualTo(plain.id());
    }

    @Test
    void withoutAnAddressTheTextNamesTheArticle() {
        var one = Identity.of(null, "Pacific Ledger", "Leaders meet", "150 documents.", false);
        var same = Identity.of(null, "Pacific Ledger", "Leaders meet", "150 documents.", false);
        var other = Identity.of(null, "Kabar Raya", "Leaders meet", "150 documents.", false);

        assertThat(one).isEqualTo(same);
        assertThat(one.url()).isEqualTo("urn:summitwire:article:" + one.id());
        assertThat(one.canonicalUrl()).isEqualTo(one.url());
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void anIdIsShortAndPlain() {
        assertThat(Identity.of(URL, "", "", "", false).id()).matches("[a-z2-7]{26}");
    }
}
