package org.summitwire.model.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.model.reading.text.Lexicon;
import org.summitwire.model.reading.text.Vocabulary;

class LanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            a|om|im, ivanom, ivan
            a|om|im, ivana,  ivan
            a|om|im, ivan,   ivan
            m|om,    ivanom, ivan
            a|om|im, lia,    lia
            -,       ivanom, ivanom
            """)
    void takesTheLongestEndingFromAName(String endings, String word, String stem) {
        var habits = endings == null ? Map.<String, String>of() : Map.of("name-endings", endings);
        var language = new Language("xx", new Lexicon.Builder().build(), Vocabulary.of(Set.of()), habits);

        assertThat(language.nameStem(word)).isEqualTo(stem);
    }
}
