package org.summitwire.standalone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static final String BODY = "abcdefghij";

    /** Marks are {@code start-end:label}; those whose label is a letter were passed over. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                       | abcdefghij                                    | abcdefghij
            0-3:1                   | [abc][1]defghij                               | <abc[1]>defghij
            0-10:1                  | [abcdefghij][1]                               | <abcdefghij[1]>
            0-3:1 3-5:2             | [abc][1][de][2]fghij                          | <abc[1]><de[2]>fghij
            0-6:1 2-4:2             | [ab[cd][2]ef][1]ghij                          | <ab><cd[2]><ef[1]>ghij
            0-6:1 0-3:2             | [[abc][2]def][1]ghij                          | <abc[2]><def[1]>ghij
            0-6:1 3-6:2             | [abc[def][2]][1]ghij                          | <abc><def[2]><[1]>ghij
            2-5:1 2-5:2 2-5:3       | ab[cde][1,2,3]fghij                           | ab<cde[1,2,3]>fghij
            0-5:1 3-8:2             | [abc[de]][1][fgh][2]ij                        | <abc><de[1]><fgh[2]>ij
            0-6:1 2-8:2 4-9:3       | [ab[cd[ef]]][1][[gh]][2][i][3]j               | <ab><cd><ef[1]><gh[2]><i[3]>j
            0-3:a                   | {abc}{a}defghij                               | ~abc{a}~defghij
            0-6:1 2-4:a             | [ab{cd}{a}ef][1]ghij                          | <ab>~cd{a}~<ef[1]>ghij
            2-4:a 2-4:1             | ab[{cd}{a}][1]efghij                          | ab~cd{a}~<[1]>efghij
            """)
    void nestsTheMarks(String marks, String bracketed, String coloured) {
        assertThat(plain(Marking.mark(BODY, marks(marks), true))).isEqualTo(bracketed);
        assertThat(looks(Marking.mark(BODY, marks(marks), false))).isEqualTo(coloured);
    }

    @Test
    void whatIsWrittenIsTheBodyAndItsMarksOnly() {
        for (var first = 0; first < 9; first++) {
            for (var second = 0; second < 9; second++) {
                var marks = marks(first + "-" + (first + 2) + ":1 " + second + "-10:2 1-" + (second + 1) + ":3");

                var written = plain(Marking.mark(BODY, marks, true));

                assertThat(written.replaceAll("\\[[0-9,]+]|[\\[\\]]", "")).isEqualTo(BODY);
                assertThat(written.chars().filter(it -> it == '[').count())
                        .isEqualTo(written.chars().filter(it -> it == ']').count());
            }
        }
    }

    @Test
    void marksStandWhereTheyStoodOnceControlsAreShown() {
        var body = "a\u001b[31mb\u202Ec";

        assertThat(plain(Marking.mark(body, marks("6-7:1 8-9:2"), true))).isEqualTo("a\uFFFD[31m[b][1]\uFFFD[c][2]");
    }

    private static List<Mark> marks(String words) {
        var marks = new ArrayList<Mark>();
        for (var word : words == null ? new String[0] : words.split(" ", -1)) {
            var parts = word.split("[-:]", -1);
            var passed = Character.isLetter(parts[2].charAt(0));
            marks.add(new Mark(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts[2],
                    passed ? Look.PASSED_OVER : Look.DOCUMENT,
                    passed ? '{' : '['));
        }
        return marks;
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Neighbours that look alike count as one as long as no mark begins or ends between them. */
    private static String looks(List<Run> runs) {
        return runs.stream()
                .flatMap(MarkingTest::look)
                .collect(Collectors.joining())
                .replaceAll("><(\\[[0-9,]+]>)", "$1")
                .replaceAll("~~", "");
    }

    private static Stream<String> look(Run run) {
        return switch (run.look()) {
            case DOCUMENT -> Stream.of("<", run.text(), ">");
            case PASSED_OVER -> Stream.of("~", run.text(), "~");
            default -> Stream.of(run.text());
        };
    }
}
