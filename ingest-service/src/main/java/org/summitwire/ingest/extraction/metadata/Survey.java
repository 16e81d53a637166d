package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import org.summitwire.ingest.extraction.metadata.Line.Place;

/**
 * What a page shows: its lines in their order, each with its place, and the elements that say what they hold. From one
 * pass over the page. What holds the headline is never taken for a side bar, whatever its class.
 */
final class Survey implements NodeFilter {

    static final int LONGEST_LINE = 400;

    private static final int MOST_LINES = 5_000;
    private static final int MOST_MARKS = 3_000;
    private static final Set<String> DEAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "head",
            "video",
            "audio");
    private static final Set<String> APART = Set.of("aside", "footer", "nav", "dialog");
    private static final Set<String> BREAKING =
            Set.of("br", "li", "tr", "td", "th", "dt", "dd", "hr", "option", "button");
    private static final EnumSet<Part> NO_PARTS = EnumSet.noneOf(Part.class);

    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final ClassWords words = new ClassWords();
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable Element headline;
    private final @Nullable Element articleOfHeadline;
    private final boolean manyArticles;

    private final StringBuilder line = new StringBuilder();
    private int lineLength;
    private Element block;
    private @Nullable Element apart;
    private @Nullable Element caption;
    private int headlineLine = -1;
    private int firstParagraph = -1;

    private Survey(Document document, @Nullable Element headline, int articles) {
        this.block = document;
        this.headline = headline;
        this.manyArticles = articles > 2;
        Element article = null;
        for (var around = headline; around != null; around = around.parent()) {
            aroundHeadline.add(around);
            article = article == null && around.normalName().equals("article") ? around : article;
        }
        this.articleOfHeadline = article;
    }

    static Survey of(Document document, @Nullable Element headline, int articles) {
        var survey = new Survey(document, headline, articles);
        document.filter(survey);
        survey.endLine();
        return survey;
    }

    List<Line> lines() {
        return lines;
    }

    List<Mark> marks() {
        return marks;
    }

    /** The number of the headline's line, or -1. */
    int headlineLine() {
        return headlineLine;
    }

    /** The number of the first line below the headline that is long enough to be of the body; the greatest number if none. */
    int firstParagraph() {
        if (firstParagraph < 0) {
            firstParagraph = lines.stream()
                    .filter(each -> each.place() == Place.ARTICLE && each.isProse() && each.index() > headlineLine)
                    .findFirst()
                    .map(Line::index)
                    .orElse(Integer.MAX_VALUE);
        }
        return firstParagraph;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (lines.size() > MOST_LINES) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            add(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (DEAD.contains(element.normalName())) {
            return FilterResult.SKIP_CHILDREN;
        }
        boundary(element);
        enter(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            boundary(element);
            block = element.parent() == null ? element : element.parent();
            if (element.equals(apart)) {
                apart = null;
            }
            if (element.equals(caption)) {
                caption = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        var parts = words.of(element);
        boolean free = !aroundHeadline.contains(element);
        if (element.equals(headline)) {
            headlineLine = lines.size();
        }
        if (apart == null && free && isApart(element, parts)) {
            apart = element;
        }
        if (caption == null
                && free
                && (parts.contains(Part.CAPTION) || element.normalName().startsWith("fig"))) {
            caption = element;
        }
        boolean tagged = element.normalName().equals("time")
                || element.normalName().equals("address")
                || (element.attributesSize() > 0 && (element.hasAttr("itemprop") || element.hasAttr("rel")));
        if ((tagged || !parts.isEmpty()) && marks.size() < MOST_MARKS) {
            marks.add(new Mark(element, parts.isEmpty() ? NO_PARTS : parts, lines.size(), place()));
        }
    }

    private boolean isApart(Element element, EnumSet<Part> parts) {
        var name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main")) {
            return false;
        }
        if (name.equals("form")) {
            return headline != null; // a page may be one form
        }
        if (name.equals("footer")
                && articleOfHeadline != null
                && articleOfHeadline.equals(element.closest("article"))) {
            return false;
        }
        if (APART.contains(name) || (parts.contains(Part.APART) && !name.equals("time"))) {
            return true;
        }
        if (parts.contains(Part.NAVIGATION)) {
            return headlineLine < 0 || element.selectFirst("a") != null || parts.contains(Part.BREADCRUMB);
        }
        if (name.equals("header")) {
            return headline != null && headlineLine < 0;
        }
        boolean otherArticle = name.equals("article") && (articleOfHeadline != null || manyArticles);
        return otherArticle && headline != null && !element.equals(articleOfHeadline);
    }

    /** Blocks part lines; other elements part words, as a style sheet would. */
    private void boundary(Element element) {
        if (element.isBlock() || BREAKING.contains(element.normalName())) {
            endLine();
            block = element;
        } else {
            line.append(' ');
        }
    }

    private void add(String text) {
        lineLength += text.length();
        int room = LONGEST_LINE * 2 - line.length();
        if (room > 0) {
            line.append(text, 0, Math.min(room, text.length()));
        }
    }

    private void endLine() {
        if (lineLength > 0) {
            var text = Texts.spaced(line);
            if (!text.isEmpty()) {
                int length = Math.max(text.length(), lineLength > LONGEST_LINE * 2 ? lineLength : 0);
                var first = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
                lines.add(new Line(lines.size(), first, length, block, place()));
            }
        }
        line.setLength(0);
        lineLength = 0;
    }

    private Place place() {
        return apart != null ? Place.APART : caption != null ? Place.CAPTION : Place.ARTICLE;
    }
}
