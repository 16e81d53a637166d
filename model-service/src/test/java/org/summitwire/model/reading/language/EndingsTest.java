package org.summitwire.model.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.model.reading.text.Entry;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Lexicon;

class EndingsTest {

    private final Endings endings = Endings.of("xx");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DOCUMENT | pactum                  | false | pactumi, pactumo
            DOCUMENT | pactum                  | true  | pactuma, pactumis
            DOCUMENT | novus pactum            | false | novi pactumi, novo pactumo
            DOCUMENT | novus magnus pactum     | true  | novae magnae pactuma, novis magnis pactumis
            DOCUMENT | pactum de pactum        | false | pactumi de pactum, pactumo de pactum
            COUNTRY  | novus                   | false | novi, novo
            """)
    void changesTheWordsUpToTheNoun(Kind kind, String phrase, boolean several, String forms) {
        assertThat(endings.formsOf(kind, phrase, several)).containsExactly(forms.split(", "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MEETING  | pactum      | false
            DOCUMENT | pacta       | false
            DOCUMENT | um          | false
            DOCUMENT | novus pacta | false
            COUNTRY  | Babylon     | true
            """)
    void leavesWhatNoRowFits(Kind kind, String phrase, boolean several) {
        assertThat(endings.formsOf(kind, phrase, several)).isEmpty();
    }

    @Test
    void theLongestEndingOfAKindCounts() {
        assertThat(endings.formsOf(Kind.DOCUMENT, "lexikon", false)).containsExactly("lexikoni", "lexikono");
        assertThat(Endings.of("en").formsOf(Kind.COUNTRY, "Kenya", false)).isEmpty();
    }

    @Test
    void severalDocumentsAreNoneByThemselves() {
        var builder = new Lexicon.Builder();
        endings.add(builder, "pactum", new Entry(Kind.DOCUMENT, "AGREEMENT"));

        var pieces = builder.build().findIn("pactum pactumi pactuma");

        assertThat(pieces).allMatch(it -> it.is(Kind.DOCUMENT));
        assertThat(pieces).extracting(it -> it.is(Kind.PLAIN)).isEqualTo(List.of(false, false, true));
    }
}
