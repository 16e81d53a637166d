package org.summitwire.standalone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            one two three           | 20 | one two three
            one two three           | 13 | one two three
            one two three           | 12 | one two/three
            one two three           |  7 | one two/three
            one two three           |  5 | one/two/three
            one two three           |  4 | one/two/thre/e
            "one  two "             |  8 | one  two
            ""                      |  8 | ""
            日本と中国              |  4 | 日本/と中/国
            日本と中国              |  5 | 日本/と中/国
            in 日本                 |  6 | in 日/本
            cafe\u0301 noir         |  4 | cafe\u0301/noir
            [日本][1] ab            |  9 | [日本][1]/ab
            😀😀 a                  |  4 | 😀😀/a
            """)
    void breaksAtSpacesAndBetweenWideCharacters(String text, int width, String lines) {
        assertThat(wrapped(text, width)).isEqualTo(lines);
    }

    @Test
    void everyLineEndsItsOwnLook() {
        var out = new StringWriter();
        var sheet = new Sheet(new PrintWriter(out), 20, true);

        sheet.write(
                2,
                2,
                List.of(Run.plain("it was "), new Run("signed in the old town[1]", Look.DOCUMENT), Run.plain(".")));

        assertThat(out.toString().lines())
                .containsExactly("  it was \u001b[94msigned in\u001b[0m", "    \u001b[94mthe old town[1]\u001b[0m.");
    }

    @Test
    void withoutColourThereIsNoEscape() {
        var out = new StringWriter();

        new Sheet(new PrintWriter(out), 20, false).write(0, 0, List.of(new Run("signed", Look.DOCUMENT)));

        assertThat(out).hasToString("signed\n");
    }

    private static String wrapped(String text, int width) {
        return Wrapping.wrap(List.of(Run.plain(text)), width).stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }
}
