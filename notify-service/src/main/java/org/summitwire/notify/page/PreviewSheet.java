package org.summitwire.notify.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.summitwire.page.Links;
import org.summitwire.page.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Which alerts of the past a rule would have raised.
 *
 * @param words the rule in a sentence
 * @param period that the alerts looked at cover; null where there are none
 * @param notWorkedOut of how many alerts the rule's own condition could not be worked out, so that it may not say what is meant
 * @param complaints examples of why
 */
record PreviewSheet(
        String words,
        String filter,
        int count,
        int lookedAt,
        int tooFewVoices,
        int notWorkedOut,
        List<String> complaints,
        @Nullable String period,
        List<Day> days,
        List<Line> alerts) {

    /** How many on one day. */
    record Day(String day, int count) {}

    /** One alert, in short. */
    record Line(String href, String headline, String language, String known) {}

    static PreviewSheet of(JsonNode json, Links links, Wording say) {
        var period = json.path("period");
        return new PreviewSheet(
                json.path("words").path(say.language().tag()).asString(""),
                json.path("filter").asString(""),
                json.path("count").asInt(0),
                json.path("lookedAt").asInt(0),
                json.path("tooFewVoices").asInt(0),
                json.path("notWorkedOut").path("count").asInt(0),
                each(json.path("notWorkedOut").path("examples"))
                        .map(it -> it.asString(""))
                        .toList(),
                period.isObject()
                        ? say.say("preview.period", moment(period, "from", say), moment(period, "to", say))
                        : null,
                each(json.path("byDay"))
                        .map(it -> new Day(
                                say.days(LocalDate.parse(it.path("day").asString("")), null),
                                it.path("count").asInt(0)))
                        .toList(),
                each(json.path("alerts"))
                        .map(it -> new Line(
                                links.fact(
                                        it.path("summitId").asString(""),
                                        it.path("factId").asString("")),
                                it.path("headline").asString(""),
                                it.path("language").asString(""),
                                moment(it, "knownAt", say)))
                        .toList());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String moment(JsonNode node, String field, Wording say) {
        return say.moment(Instant.parse(node.path(field).asString("")));
    }
}
