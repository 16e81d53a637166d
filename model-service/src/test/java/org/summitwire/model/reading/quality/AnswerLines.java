package org.summitwire.model.reading.quality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers as lines of the corpus format: gold, and the lines of type 'article' of a run. */
final class AnswerLines {

    private AnswerLines() {}

    static Map<String, Answer> read(Path file) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var line : JsonLines.read(file)) {
            if (line.path("type").asString("article").equals("article")) {
                var answer = answer(line);
                answers.put(answer.id(), answer);
            }
        }
        return answers;
    }

    static Answer answer(JsonNode line) {
        return new Answer(
                line.get("id").asString(),
                line.path("relevant").asBoolean(false),
                line.path("summits").valueStream().map(AnswerLines::summit).toList());
    }

    private static Summit summit(JsonNode summit) {
        var facts = new EnumMap<Kind, List<Told>>(Kind.class);
        for (var kind : Kind.FACTS) {
            facts.put(
                    kind,
                    summit.path(kind.label())
                            .valueStream()
                            .map(it -> new Told(item(kind, it), null))
                            .toList());
        }
        return new Summit(
                text(summit, "name"),
                text(summit, "status"),
                text(summit, "city"),
                text(summit, "country"),
                text(summit, "start"),
                facts);
    }

    static Item item(Kind kind, JsonNode fact) {
        return switch (kind) {
            case PARTICIPANTS -> new Item.Participant(text(fact, "person"), text(fact, "country"));
            case AREAS, INITIATIVES -> new Item.Named(fact.asString());
            case DOCUMENTS -> document(fact);
            case TARGETS, PLEDGES -> new Item.Sum(amount(fact), text(fact, "unit"), text(fact, "text"));
            default -> throw new IllegalArgumentException(kind + " is no kind of fact");
        };
    }

    private static Item document(JsonNode fact) {
        var count = fact.path("count").asLong(1);
        return new Item.Document(
                text(fact, "type"), text(fact, "title"), count == 0 ? 1 : count, text(fact, "subject"));
    }

    private static @Nullable BigDecimal amount(JsonNode fact) {
        return fact.path("amount").isNumber() ? fact.get("amount").decimalValue() : null;
    }

    /** Nothing where the field is absent, null or empty. */
    private static @Nullable String text(JsonNode fields, String name) {
        var value = fields.path(name);
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }
}
