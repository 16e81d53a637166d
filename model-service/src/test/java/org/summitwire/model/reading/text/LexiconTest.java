package org.summitwire.model.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon.Builder()
            .add("summit", new Entry(Kind.MEETING, "HIGH"))
            .add("AS", new Entry(Kind.COUNTRY, "US"))
            .add("May", new Entry(Kind.MONTH, "5"))
            .add("Türkiye", new Entry(Kind.COUNTRY, "TR"))
            .add("New Zealand", new Entry(Kind.COUNTRY, "NZ"))
            .add("New Zealand dollar", new Entry(Kind.CURRENCY, "NZD"))
            .add("new", new Entry(Kind.NEXT, "-"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the Summit began           | Summit:HIGH
            SUMMIT                     | SUMMIT:HIGH
            summits                    |
            AS dan Kenya               | AS:US
            As well as that            |
            in May                     | May:5
            it may                     |
            TURKIYE, Türkiye, turkiye  | TURKIYE:TR Türkiye:TR
            New Zealand dollars        | New Zealand:NZ
            a New Zealand dollar       | New Zealand dollar:NZD
            new zealand                | new:-
            New Delhi                  | New:-
            """)
    void findsTheLongestPhraseWrittenAsItAsks(String text, String found) {
        assertThat(String.join(" ", found(text))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void aPieceKnowsEachOfItsKinds() {
        var builder = new Lexicon.Builder();
        for (var kind : Kind.values()) {
            if (kind != Kind.FORUM) {
                builder.add("word", new Entry(kind, "is " + kind));
            }
        }

        var piece = builder.build().findIn(Tokens.in("word"))[0];

        for (var kind : Kind.values()) {
            assertThat(piece.value(kind)).isEqualTo(kind == Kind.FORUM ? null : "is " + kind);
        }
    }

    private List<String> found(String text) {
        return Arrays.stream(lexicon.findIn(Tokens.in(text)))
                .filter(Piece::isKnown)
                .map(piece -> piece.words() + ":" + value(piece))
                .toList();
    }

    private static String value(Piece piece) {
        return Arrays.stream(Kind.values())
                .filter(piece::is)
                .map(piece::value)
                .findFirst()
                .orElse("");
    }
}
