package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The text of the article as the page tells it to machines: {@code articleBody} of schema.org in JSON-LD. */
final class DataTexts {

    /** As forgiving as pages need. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Set<String> SUMMARIES = Set.of("description", "og:description", "twitter:description");

    private DataTexts() {}

    /** The longest such text; empty if there is none. */
    static String articleBody(List<Element> scripts) {
        var longest = "";
        for (var script : scripts) {
            if (isLinkedData(script)) {
                var body = EmbeddedText.plain(bodyIn(script.data()));
                longest = body.length() > longest.length() ? body : longest;
            }
        }
        return longest;
    }

    /** What the page says of itself in its head; empty if it says nothing. */
    static String summary(Document document) {
        var longest = "";
        for (var meta : document.head().getElementsByTag("meta")) {
            var name = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
            if (SUMMARIES.contains(name) && meta.attr("content").length() > longest.length()) {
                longest = meta.attr("content");
            }
        }
        return longest;
    }

    private static boolean isLinkedData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
                && script.data().contains("articleBody");
    }

    private static String bodyIn(String json) {
        var longest = "";
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("articleBody")
                        && parser.nextToken() == JsonToken.VALUE_STRING
                        && parser.getStringLength() > longest.length()) {
                    longest = parser.getString();
                }
            }
        } catch (JacksonException broken) {
            return longest; // what could be read of it
        }
        return longest;
    }
}
