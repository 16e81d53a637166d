package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitwire.model.reading.language.Tables;

/** Short articles in many manners, each with what a careful reader takes from it. */
class UnseenArticlesTest {

    private static final Pattern BLOCKS = Pattern.compile("^@ ", Pattern.MULTILINE);
    private static final Pattern FIELDS = Pattern.compile(" \\| ");

    private static final ArticleReader READER = Readers.standard();

    record Case(String title, String language, OffsetDateTime published, String body, List<String> expected) {

        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatACarefulReaderTakes(Case told) {
        assertThat(facts(told)).containsExactlyElementsOf(told.expected());
    }

    private List<String> facts(Case told) {
        var reading =
                READER.read(new Article("unseen", told.title, told.body, "outlet", told.published, told.language));
        var lines = new ArrayList<String>();
        for (var report : reading.meetings()) {
            var meeting = report.meeting();
            lines.add("= %s | %s | %s | %s"
                    .formatted(
                            meeting.forum().key(),
                            meeting.status(),
                            Objects.requireNonNullElse(meeting.city(), "?"),
                            meeting.start() == null ? "?" : meeting.start()));
            report.reports().stream().map(UnseenArticlesTest::line).forEach(lines::addAll);
        }
        return lines.isEmpty() ? List.of("= none") : lines;
    }

    private static List<String> line(Report report) {
        var fact = report.fact();
        if (fact instanceof Fact.Document it) {
            return List.of(
                    "+ %s %d %s".formatted(it.type(), it.count(), it.stages().get(0)));
        }
        if (fact instanceof Fact.Target it) {
            return List.of("+ TARGET " + amount(it.quantity()));
        }
        return fact instanceof Fact.Pledge it ? List.of("+ PLEDGE " + amount(it.quantity())) : List.of();
    }

    private static String amount(Quantity quantity) {
        return quantity.amount().toPlainString() + " " + quantity.unit();
    }

    /** Those of all languages, then of each that has a file of its own. */
    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<>(cases("unseen.txt").toList());
        for (var language : Tables.rows("common/languages.tsv", 1)) {
            var file = "unseen-" + language.get(0) + ".txt";
            if (UnseenArticlesTest.class.getResource(file) != null) {
                cases.addAll(cases(file).toList());
            }
        }
        return cases.stream();
    }

    private static Stream<Case> cases(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(UnseenArticlesTest.class.getResourceAsStream(file))) {
            var blocks = BLOCKS.split(new String(text.readAllBytes(), StandardCharsets.UTF_8), -1);
            return Stream.of(blocks).skip(1).map(UnseenArticlesTest::parse);
        }
    }

    private static Case parse(String block) {
        var lines = block.lines().toList();
        var head = FIELDS.split(lines.get(0), -1);
        var body = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            (line.startsWith("= ") || line.startsWith("+ ") ? expected : body).add(line);
        }
        return new Case(
                head[2],
                head[1],
                OffsetDateTime.parse(head[0]),
                String.join("\n", body).strip(),
                expected);
    }
}
