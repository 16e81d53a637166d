package org.summitwire.ingest.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The text of pages that are drawn by a script from data which they carry along: the longest markup or the most sentences
 * that stand under one name in it.
 */
final class EmbeddedText {

    private static final int LEAST = 250;
    private static final int SENTENCE = 40;
    private static final int DEEPEST = 200;

    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h[1-6]|ul)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile(
            "comment|related|recommend|description|summary|teaser|excerpt|author|bio|seo|popular|latest|caption|cookie|legal",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<String>> byName = new HashMap<>();

    private EmbeddedText() {}

    /** What the page tells of its article in data: the whole text told to machines, or else what its scripts would show. */
    static List<String> instead(List<Element> scripts, String whole) {
        return Mass.of(whole) >= LEAST ? paragraphsOf(whole) : in(scripts);
    }

    private static List<String> in(List<Element> scripts) {
        var texts = new EmbeddedText();
        for (var script : scripts) {
            texts.read(script);
        }
        var best = texts.byName.values().stream()
                .max((one, other) -> Integer.compare(mass(one), mass(other)))
                .orElse(List.of());
        return mass(best) < LEAST ? List.of() : best;
    }

    private static int mass(List<String> texts) {
        return texts.stream().mapToInt(Mass::of).sum();
    }

    private void read(Element script) {
        var data = script.data();
        int start = data.indexOf('{');
        boolean isData = script.attr("type").endsWith("json") || script.id().equals("__NEXT_DATA__");
        boolean isAssigned = start > 0 && start < 200 && data.lastIndexOf('=', start) > 0;
        if (start < 0 || data.length() < LEAST || (!isData && !isAssigned)) {
            return;
        }
        try (var parser = DataTexts.JSON.createParser(ObjectReadContext.empty(), data.substring(isData ? 0 : start))) {
            read(parser);
        } catch (JacksonException notData) {
            // what stood before the fault is kept: scripts go on after their data
        }
    }

    private void read(JsonParser parser) {
        Deque<String> names = new ArrayDeque<>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                names.push(String.valueOf(parser.streamReadContext().getParent().currentName()));
            } else if (token.isStructEnd()) {
                names.pop();
                if (names.isEmpty()) {
                    return;
                }
            } else if (token == JsonToken.VALUE_STRING
                    && parser.getStringLength() >= SENTENCE
                    && names.size() < DEEPEST) {
                take(pathOf(names, parser.currentName()), parser.getString());
            }
        }
    }

    private static String pathOf(Deque<String> names, @Nullable String last) {
        return String.join("/", names) + "//" + last;
    }

    private void take(String path, String text) {
        if (OTHERS.matcher(path).find()) {
            return;
        }
        if (MARKUP.matcher(text).find()) {
            byName.computeIfAbsent(path, none -> new ArrayList<>()).addAll(paragraphsOf(text));
        } else if (Mass.of(text) >= SENTENCE && (Punctuation.endsSentence(text) || text.indexOf('\n') > 0)) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> byName.computeIfAbsent(
                            path, none -> new ArrayList<>())
                    .add(line));
        }
    }

    /** Text without markup and entities, its paragraphs parted by line breaks. */
    static String plain(String text) {
        var unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return MARKUP.matcher(unescaped).find() ? String.join("\n", paragraphsOf(unescaped)) : unescaped;
    }

    /** The blocks of a piece of markup, or of plain text. */
    static List<String> paragraphsOf(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        var layout = Layout.of(Jsoup.parseBodyFragment(text).body());
        return layout.blocks().stream()
                .filter(block -> LineRules.reasonAgainst(block, "") == null)
                .map(Block::text)
                .toList();
    }
}
