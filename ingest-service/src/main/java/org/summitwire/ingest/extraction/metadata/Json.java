package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as pages carry it: with comments, raw line breaks, trailing commas, escaped twice, or broken off. */
final class Json {

    private static final int DEEPEST = 60;
    private static final int LONGEST_VALUE = 1_000;
    private static final int AUTHOR_REACH = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> SALVAGED = List.of(
            "@type",
            "headline",
            "datePublished",
            "dateModified",
            "dateCreated",
            "articleSection",
            "inLanguage",
            "url",
            "isAccessibleForFree");

    private Json() {}

    /** What a script holds. Where it is broken, the fields of an article that can still be told apart in it. */
    static JsonNode read(String script) {
        var text = unwrapped(script);
        var whole = parsed(text);
        if (whole == null && text.contains("&quot;")) {
            whole = parsed(Parser.unescapeEntities(text, false));
        }
        return whole == null ? salvaged(text) : whole;
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            var node = MAPPER.readTree(text);
            return node.isObject() || node.isArray() ? node : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    /** Without the comments and CDATA marks that kept old browsers from showing it. */
    private static String unwrapped(String script) {
        int object = script.indexOf('{');
        int array = script.indexOf('[', 0);
        boolean cdata = script.regionMatches(Math.max(0, array - 3), "<![CDATA[", 0, 3);
        int start = cdata || array < 0 || (object >= 0 && object < array) ? object : array;
        int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
        if (start < 0 || end <= start) {
            return script;
        }
        int cdataEnd = script.lastIndexOf("]]>");
        return script.substring(start, cdata && cdataEnd > start ? cdataEnd : end);
    }

    private static ObjectNode salvaged(String text) {
        var fields = JsonNodeFactory.instance.objectNode();
        for (var name : SALVAGED) {
            var value = stringAfter(text, "\"" + name + "\"", 0, text.length());
            if (value != null) {
                fields.put(name, value);
            }
        }
        var authors = new ArrayList<String>();
        int author = text.indexOf("\"author\"");
        if (author >= 0) {
            int end = Math.min(text.length(), author + AUTHOR_REACH);
            var name = stringAfter(text, "\"name\"", author, end);
            if (name != null) {
                authors.add(name);
            }
        }
        authors.forEach(name -> fields.put("author", name));
        return fields;
    }

    /** The string after a quoted name and a colon. */
    private static @Nullable String stringAfter(String text, String quotedName, int from, int to) {
        int name = text.indexOf(quotedName, from);
        if (name < 0 || name >= to) {
            return null;
        }
        int at = afterSpace(text, name + quotedName.length());
        if (at >= text.length() || text.charAt(at) != ':') {
            return null;
        }
        at = afterSpace(text, at + 1);
        if (at >= text.length() || text.charAt(at) != '"') {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && end - at < LONGEST_VALUE) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end >= text.length() || end - at >= LONGEST_VALUE
                ? null
                : text.substring(at + 1, end).replace("\\/", "/").replace("\\\"", "\"");
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
