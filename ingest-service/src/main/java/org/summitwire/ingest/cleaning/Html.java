package org.summitwire.ingest.cleaning;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a body that was handed in as markup. */
final class Html {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|h[1-6]|ul|ol|li|b|i|em|strong|blockquote|img|figure|figcaption|table|tr|td|th|tbody"
                    + "|script|style|iframe|section|article|aside|html|body)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    /** Markup that says where lines end; without it the line breaks of the text do. */
    private static final Pattern LAYOUT =
            Pattern.compile("<(?:p|br|div|li|tr|h[1-6]|blockquote)[\\s/>]", Pattern.CASE_INSENSITIVE);

    /** What is no text of the article wherever it stands. */
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, object, svg, head, nav, aside, form, button, figcaption";

    private static final Set<String> LINES = Set.of("br", "li", "tr");

    private Html() {}

    static boolean looksLikeMarkup(String text) {
        return TAG.matcher(text).find();
    }

    static String textOf(String markup) {
        var body = Jsoup.parseBodyFragment(markup).body();
        body.select(NO_TEXT).remove();
        boolean laidOut = LAYOUT.matcher(markup).find();
        var text = new StringBuilder(markup.length());
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(laidOut ? spaced(words.getWholeText()) : words.getWholeText());
                } else if (node instanceof Element element) {
                    text.append(breakAround(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.normalName().equals("br")) {
                    text.append(breakAround(element));
                }
            }
        });
        return text.toString();
    }

    /** Line breaks in markup are spaces; a blank line is somebody's paragraph all the same. */
    private static String spaced(String words) {
        return words.replaceAll("\\s*\\n\\s*\\n\\s*", "\u2029").replaceAll("\\s+", " ");
    }

    private static String breakAround(Element element) {
        if (LINES.contains(element.normalName())) {
            return "\n";
        }
        return element.isBlock() ? "\n\n" : "";
    }
}
