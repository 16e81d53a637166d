package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Role;
import tools.jackson.databind.JsonNode;

/** Gold of the repository's own sets is written by hand: a slip in it would count as a fault of the reader. */
class GoldTest {

    /** Capitals, but for an organisation that has no letters of its own and goes by its name: OPEC Fund, Afreximbank. */
    private static final Pattern CODE = Pattern.compile("[A-Z][\\p{L}\\p{N}-]{1,11}( \\p{Lu}[\\p{L}\\p{N}-]{1,11})*");

    private static final Pattern YEAR_OR_DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Set<String> UNITS = Set.of(
            "percent", "multiple", "person", "MW", "GW", "tonne", "km", "project", "company", "vehicle", "other");
    private static final Set<String> STATUSES = Set.of("signed", "adopted", "presented", "exchanged", "planned");

    @Test
    void goldKeepsToTheFormatAndToTheWordsOfItsArticle() {
        var slips = new ArrayList<String>();
        for (var set : Corpora.own()) {
            var words = words(set.read());
            for (var line : JsonLines.read(set.gold())) {
                var id = line.get("id").asString();
                new Check(id, words.getOrDefault(id, ""), slips).line(line);
            }
        }

        assertThat(slips).isEmpty();
    }

    private static Map<String, String> words(Corpus corpus) {
        return corpus.articles().stream()
                .collect(Collectors.toMap(Article::id, article -> article.title() + "\n" + article.body()));
    }

    private record Check(String id, String words, List<String> slips) {

        void line(JsonNode line) {
            holds(line.get("relevant").asBoolean() != line.get("summits").isEmpty(), "relevant", line);
            line.get("summits").forEach(this::summit);
        }

        private void summit(JsonNode summit) {
            holds(summit.get("ref").isString() && summit.get("name").isString(), "ref and name", summit);
            symbol(summit, "status", MeetingStatus.values());
            code(summit.get("country"));
            dates(summit);
            summit.get("participants").forEach(this::participant);
            summit.get("areas").forEach(this::written);
            summit.get("initiatives").forEach(this::written);
            summit.get("documents").forEach(this::document);
            summit.get("targets").forEach(this::target);
            summit.get("pledges").forEach(this::pledge);
        }

        private void dates(JsonNode summit) {
            var start = summit.get("start");
            var end = summit.get("end");
            holds(start.isNull() == end.isNull() || end.isNull(), "an end has a start", summit);
            if (!start.isNull() && !end.isNull()) {
                var isInOrder = !LocalDate.parse(end.asString()).isBefore(LocalDate.parse(start.asString()));
                holds(isInOrder, "end after start", summit);
            }
        }

        private void participant(JsonNode participant) {
            symbol(participant, "role", Role.values());
            holds(!participant.get("country").isNull(), "a country", participant);
            code(participant.get("country"));
            holds(participant.has("person"), "a person or null", participant);
        }

        private void document(JsonNode document) {
            symbol(document, "type", DocumentType.values());
            symbol(document, "qualifier", Bound.values());
            holds(document.get("count").asLong() >= 1, "count", document);
            holds(STATUSES.contains(document.get("status").asString()), "status", document);
            document.get("parties").forEach(this::code);
            holds(document.has("title") && document.has("subject"), "title and subject or null", document);
        }

        private void target(JsonNode target) {
            symbol(target, "measure", Measure.values());
            quantity(target);
            var by = target.get("by");
            holds(by.isNull() || YEAR_OR_DAY.matcher(by.asString()).matches(), "by", target);
        }

        private void pledge(JsonNode pledge) {
            quantity(pledge);
            code(pledge.get("by"));
            code(pledge.get("to"));
        }

        private void quantity(JsonNode quantity) {
            var unit = quantity.get("unit").asString();
            holds(quantity.get("amount").isNumber(), "amount", quantity);
            holds(UNITS.contains(unit) || CURRENCY.matcher(unit).matches(), "unit", quantity);
            symbol(quantity, "qualifier", Bound.values());
            written(quantity.get("text"));
        }

        private void code(JsonNode code) {
            holds(code.isNull() || CODE.matcher(code.asString()).matches(), "a code", code);
        }

        private void symbol(JsonNode fields, String name, Enum<?>[] symbols) {
            var told = fields.get(name).asString();
            var isKnown = Stream.of(symbols)
                    .anyMatch(it -> it.name().toLowerCase(Locale.ROOT).equals(told));
            holds(isKnown, name, fields);
        }

        private void written(JsonNode text) {
            holds(words.contains(text.asString()), "words of the article", text);
        }

        private void holds(boolean condition, String what, JsonNode where) {
            if (!condition) {
                slips.add(id + ": " + what + " in " + where);
            }
        }
    }
}
