package org.summitwire.ingest.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the page off an article. Rules are tried line by line, a line for the first rule that knows it; a line that no
 * rule knows stays. No rule reads a line longer than {@value #LONGEST_NOISE} characters as noise.
 */
public final class Cleaner {

    static final int LONGEST_NOISE = 400;

    private static final String TITLE = "page: title again";
    private static final String OUTLET = "page: outlet again";

    private final List<NoiseRule> rules;

    public Cleaner() {
        this(Stream.of(PageNoise.RULES, IndonesianNoise.RULES, EnglishNoise.RULES)
                .flatMap(List::stream)
                .toList());
    }

    Cleaner(List<NoiseRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The names of all rules, for documentation and tests. */
    List<NoiseRule> rules() {
        return rules;
    }

    public Cleaned clean(Page page) {
        var lines = cleared(new Lines(PlainText.ofLines(page.body())), page);
        return cleaned(lines, page, lines.paragraphs().flatMap(paragraph -> Agencies.namedIn(paragraph).stream()));
    }

    /**
     * Takes what is left of the page off paragraphs that are plain text already, each one line. An agency is named only
     * where a line of its own does so.
     *
     * @param title the headline, one line
     * @param outlet the outlet's name, one line
     */
    public Cleaned clean(String title, String outlet, List<String> paragraphs) {
        var page = new Page(title, outlet, "");
        var lines = cleared(new Lines(String.join("\n\n", paragraphs)), page);
        return cleaned(lines, page, Stream.empty());
    }

    private Lines cleared(Lines lines, Page page) {
        for (int at = 0; at < lines.size(); at++) {
            while (lines.stands(at) && isNoise(lines, at, page)) {
                // a line whose end was cut is looked at again
            }
        }
        return lines;
    }

    /** Whether something went: then the line, if it still stands, may hold more. */
    private boolean isNoise(Lines lines, int at, Page page) {
        var line = lines.at(at);
        if (lines.isTop(at) && (same(line, page.title()) || same(line, page.outlet()))) {
            lines.remove(at, same(line, page.title()) ? TITLE : OUTLET);
            return true;
        }
        for (var rule : rules) {
            if (applies(rule, lines, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean applies(NoiseRule rule, Lines lines, int at) {
        return switch (rule.reach()) {
            case LINE_END -> lines.cutEnd(at, rule);
            case TOP -> lines.isTop(at) && lines.removeIf(at, rule);
            case LINE -> lines.removeIf(at, rule);
            case HEADING -> lines.removeIf(at, rule) && lines.removeHeadlinesBelow(at, rule.name());
            case TEASER -> lines.removeIf(at, rule) && lines.removeHeadlineAbove(at, rule.name());
        };
    }

    private static Cleaned cleaned(Lines lines, Page page, Stream<String> told) {
        var body = lines.paragraphs().collect(Collectors.joining("\n\n"));
        var agency = Stream.concat(told, lines.agencies().stream().map(Agencies::spelled))
                .filter(name -> !Agencies.isOutlet(name, page.outlet()))
                .findFirst()
                .orElse(null);
        return new Cleaned(body, lines.authors(), agency, lines.removed());
    }

    private static boolean same(String line, String other) {
        return !other.isEmpty() && line.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
