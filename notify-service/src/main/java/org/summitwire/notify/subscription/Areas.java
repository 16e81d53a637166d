package org.summitwire.notify.subscription;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Document;
import org.summitwire.notify.alerting.Outcome;
import org.summitwire.notify.alerting.Quote;
import org.summitwire.notify.alerting.Target;

/**
 * Fields of cooperation, told by words: of a document by those of its title and subject, of a target by what it measures and the
 * words that were quoted for it. Words are looked for in the language of the article, or in all where that has none here.
 */
public final class Areas {

    private static final Areas KNOWN = new Areas(Table.rows("areas.tsv", 6));
    private static final List<String> LANGUAGES = List.of("en", "id", "ru");

    /** What a measure says of itself. */
    private static final Map<String, String> MEASURES = Map.of(
            "TRADE", "trade",
            "INVESTMENT", "investment",
            "FINANCING", "investment",
            "EMISSIONS", "climate",
            "ENERGY", "energy",
            "TOURISM", "tourism",
            "INFRASTRUCTURE", "infrastructure",
            "PRODUCTION", "industry");

    private final Map<String, Area> areas = new LinkedHashMap<>();

    private Areas(List<String[]> rows) {
        for (var row : rows) {
            areas.put(
                    row[0],
                    new Area(Map.of("en", row[1], "id", row[2]), List.of(words(row[3]), words(row[4]), words(row[5]))));
        }
    }

    private record Area(Map<String, String> names, List<Pattern> words) {

        boolean isTold(String text, String language) {
            int column = LANGUAGES.indexOf(language);
            return column < 0
                    ? words.stream().anyMatch(it -> it.matcher(text).find())
                    : words.get(column).matcher(text).find();
        }
    }

    private static Pattern words(String column) {
        return Pattern.compile(
                Arrays.stream(column.split(","))
                        .map(String::strip)
                        .map(it -> it.endsWith(".")
                                ? Pattern.quote(it.substring(0, it.length() - 1)) + "(?!\\p{L})"
                                : Pattern.quote(it))
                        .collect(joining("|", "(?<!\\p{L})(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Those of areas.tsv. */
    public static Areas known() {
        return KNOWN;
    }

    public Set<String> codes() {
        return areas.keySet();
    }

    /**
     * What an area is called.
     *
     * @param language ISO 639-1: en or id; for any other, English
     */
    public String name(String code, String language) {
        var area = areas.get(code);
        return area == null
                ? code
                : area.names().getOrDefault(language, area.names().getOrDefault("en", code));
    }

    /** The codes of the areas that an alert is about, in the order of the table. */
    public List<String> of(Alert alert) {
        var outcome = alert.after() != null ? alert.after() : alert.before();
        if (outcome == null) {
            return List.of();
        }
        var text = text(outcome, alert);
        var measured =
                outcome instanceof Target target ? MEASURES.get(target.measure().name()) : null;
        return areas.entrySet().stream()
                .filter(it -> it.getKey().equals(measured)
                        || it.getValue().isTold(text, alert.cause().language()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(Outcome outcome, Alert alert) {
        var texts = new ArrayList<String>();
        if (outcome instanceof Document document) {
            texts.add(document.title() == null ? "" : document.title());
            texts.add(document.subject() == null ? "" : document.subject());
        } else {
            alert.evidence().stream().map(Quote::words).forEach(texts::add);
        }
        return String.join(" ", texts);
    }
}
