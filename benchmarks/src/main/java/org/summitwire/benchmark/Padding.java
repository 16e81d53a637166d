package org.summitwire.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.summitwire.benchmark.pipeline.Chance;

/**
 * Brings a page that was written for a test to the weight of a real one. What is added is half scripts and styles, and half
 * what stands around the article on that page (menus, lists of teasers, footers), again and again beside itself, with its
 * words in another order. The article stays as it is. The same seed gives the same bytes.
 *
 * @param least bytes of a page, about
 * @param most bytes of a page, about
 */
record Padding(int least, int most, long seed) {

    /** From 40 to 120 KB: 80 KB on average. */
    static Padding usual(long seed) {
        return new Padding(40 << 10, 120 << 10, seed);
    }

    /** So much of the beginning of a paragraph tells it from others. */
    private static final int BEGINNING = 30;

    /** Text of a box, in letters, from which on it is worth repeating. */
    private static final int WORTH = 20;

    /**
     * The page with more around its article.
     *
     * @param number of the page: pages are padded each in their own way
     * @param article its paragraphs, which are not touched
     */
    byte[] pad(byte[] page, List<String> article, int number) throws IOException {
        var chance = Chance.of(seed, "padding", number);
        var document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        document.outputSettings().prettyPrint(false);
        int missing = Math.max(0, chance.between(least, most) - page.length);
        var boxes = new ArrayList<Element>();
        collect(document.body(), beginnings(article), boxes);
        int left = boxes.isEmpty() ? 0 : missing / 2;
        scripts(document, missing - left, chance);
        while (left > 0) {
            var copy = copyBeside(chance.oneOf(boxes), chance);
            left -= copy.outerHtml().getBytes(document.charset()).length;
        }
        return document.outerHtml().getBytes(document.charset());
    }

    private static List<String> beginnings(List<String> article) {
        return article.stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(line.length(), BEGINNING)))
                .toList();
    }

    /** The largest boxes, such as end a line, without a word of the article, but those that stand between its paragraphs. */
    private static void collect(Element within, List<String> article, List<Element> boxes) {
        var children = within.children();
        boolean isBody = article.stream().anyMatch(within.ownText()::contains)
                || children.stream().filter(child -> isIn(child, article)).count() > 1;
        for (var child : children) {
            if (isIn(child, article)) {
                collect(child, article, boxes);
            } else if (!isBody && child.isBlock() && child.text().length() >= WORTH) {
                boxes.add(child);
            }
        }
    }

    private static boolean isIn(Element box, List<String> article) {
        var text = box.text();
        return article.stream().anyMatch(text::contains);
    }

    private static Element copyBeside(Element box, Chance chance) {
        var copy = box.clone();
        for (var element : copy.getAllElements()) {
            element.textNodes().forEach(text -> text.text(stirred(text, chance)));
            if (element.hasAttr("href")) {
                element.attr("href", element.attr("href") + "-" + chance.below(100_000));
            }
        }
        copy.attr("data-module", "m" + chance.below(100_000));
        box.after(copy);
        return copy;
    }

    private static String stirred(TextNode text, Chance chance) {
        var words = new ArrayList<>(Arrays.asList(text.text().split(" ", -1)));
        for (int at = words.size() - 1; at > 0; at--) {
            words.set(at, words.set(chance.below(at + 1), words.get(at)));
        }
        return String.join(" ", words);
    }

    /** A tenth of it styles; scripts in the head and at the end, of a few kilobytes each. */
    private static void scripts(Document document, int bytes, Chance chance) {
        var styles = lines(bytes / 10, chance, ".b%d-%d{margin:0 %dpx 0 auto}\n");
        document.head().appendElement("style").appendChild(new DataNode(styles));
        int left = bytes - bytes / 10;
        while (left > 0) {
            int length = Math.min(left, chance.between(500, 8_000));
            var place = chance.below(3) == 0 ? document.head() : document.body();
            var calls = lines(length, chance, "window.queue.push({\"slot\":\"s%d\",\"at\":%d,\"size\":[%d,250]});\n");
            place.appendElement("script").appendChild(new DataNode(calls));
            left -= length;
        }
    }

    private static String lines(int bytes, Chance chance, String line) {
        var text = new StringBuilder(bytes + 100);
        while (text.length() < bytes) {
            text.append(
                    String.format(Locale.ROOT, line, chance.below(1_000), chance.below(100_000), chance.below(1_000)));
        }
        return text.substring(0, bytes);
    }
}
