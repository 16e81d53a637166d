package org.summitwire.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitwire.ingest.cleaning.NoiseRule.Reach;

/** Every rule against lines of its own: noise.txt is the specification. */
class NoiseRulesTest {

    private static final String BEFORE =
            "The leaders of six states met in Tokyo on Saturday and adopted a declaration.";
    private static final String AFTER = "The next meeting of the six will be held in Astana, the host said on Sunday.";

    private final Map<String, Lines> specified = specified();

    @TestFactory
    Stream<DynamicTest> takesItsNoise() {
        return new Cleaner().rules().stream().flatMap(rule -> linesOf(rule).go().stream()
                .map(line -> DynamicTest.dynamicTest(rule.name() + ": " + line, () -> {
                    var alone = new Cleaner(List.of(rule)).clean(around(rule, line));

                    assertThat(alone.removed()).isNotEmpty();
                    assertThat(alone.removed().get(0).rule()).isEqualTo(rule.name());
                    assertThat(new Cleaner().clean(around(rule, line)).body()).doesNotContain(line);
                })));
    }

    @TestFactory
    Stream<DynamicTest> leavesWhatOnlyLooksLikeIt() {
        return new Cleaner().rules().stream().flatMap(rule -> linesOf(rule).stay().stream()
                .map(line -> DynamicTest.dynamicTest(rule.name() + ": " + line, () -> {
                    var cleaned = new Cleaner().clean(around(rule, line));

                    assertThat(cleaned.removed()).isEmpty();
                    assertThat(cleaned.body().split("\n\n")).contains(line);
                })));
    }

    @Test
    void everyRuleHasAsManyLinesThatStayAsThatGo() {
        for (var rule : new Cleaner().rules()) {
            if (rule.reach() != Reach.TEASER) { // see CleanerTest
                var lines = linesOf(rule);
                assertThat(lines.go()).as(rule.name()).isNotEmpty();
                assertThat(lines.stay())
                        .as(rule.name())
                        .hasSizeGreaterThanOrEqualTo(Math.min(2, lines.go().size()));
            }
        }
    }

    @Test
    void everyLineIsOfARuleThereIs() {
        assertThat(new Cleaner().rules().stream().map(NoiseRule::name).toList()).containsAll(specified.keySet());
    }

    @Test
    void ruleNamesAreUnique() {
        assertThat(new Cleaner().rules().stream().map(NoiseRule::name)).doesNotHaveDuplicates();
    }

    private Lines linesOf(NoiseRule rule) {
        return specified.getOrDefault(rule.name(), new Lines(List.of(), List.of()));
    }

    private static Page around(NoiseRule rule, String line) {
        var body = rule.reach() == Reach.TOP
                ? line + "\n\n" + BEFORE + "\n\n" + AFTER
                : BEFORE + "\n\n" + line + "\n\n" + AFTER;
        return new Page("Leaders meet", "Pacific Ledger", body);
    }

    private static Map<String, Lines> specified() {
        var all = new LinkedHashMap<String, Lines>();
        var lines = new Lines(new ArrayList<>(), new ArrayList<>());
        for (var line : (Iterable<String>) text().lines()::iterator) {
            if (line.startsWith("[")) {
                lines = new Lines(new ArrayList<>(), new ArrayList<>());
                all.put(line.substring(1, line.length() - 1), lines);
            } else if (line.startsWith("- ")) {
                lines.go().add(line.substring(2).replaceAll(" +", " "));
            } else if (line.startsWith("+ ")) {
                lines.stay().add(line.substring(2));
            }
        }
        return all;
    }

    private static String text() {
        try (var in = NoiseRulesTest.class.getResourceAsStream("noise.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException noSpecification) {
            throw new IllegalStateException(noSpecification);
        }
    }

    private record Lines(List<String> go, List<String> stay) {}
}
