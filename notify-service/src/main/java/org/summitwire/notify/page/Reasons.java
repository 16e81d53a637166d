package org.summitwire.notify.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitwire.notify.subscription.Table;
import org.summitwire.page.Language;

/**
 * Puts what records say in English, why a delivery or a subscription is where it is, into words for a reader. Names, numbers and what
 * receivers said stay as they are; so does what is not known here.
 */
final class Reasons {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final List<Row> INDONESIAN = Table.rows(Reasons.class, "reasons-id.tsv", 2).stream()
            .map(row -> Row.of(row[0], row[1]))
            .toList();

    private Reasons() {}

    private record Row(Pattern english, String other, int places) {

        private static Row of(String english, String other) {
            var pattern = new StringBuilder();
            int from = 0;
            int count = 0;
            for (var place = PLACE.matcher(english); place.find(); from = place.end(), count++) {
                pattern.append(Pattern.quote(english.substring(from, place.start())))
                        .append("(.+?)");
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Row(Pattern.compile(pattern.toString(), Pattern.DOTALL), other, count);
        }

        private Optional<String> translated(String text) {
            var found = english.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            var parts = new ArrayList<String>();
            for (int number = 1; number <= places; number++) {
                parts.add(indonesian(found.group(number)));
            }
            return Optional.of(PLACE.matcher(other)
                    .replaceAll(place -> Matcher.quoteReplacement(parts.get(Integer.parseInt(place.group(1))))));
        }
    }

    static String in(Language language, String english) {
        return language == Language.ID ? indonesian(english) : english;
    }

    private static String indonesian(String english) {
        return INDONESIAN.stream()
                .flatMap(row -> row.translated(english).stream())
                .findFirst()
                .orElse(english);
    }
}
