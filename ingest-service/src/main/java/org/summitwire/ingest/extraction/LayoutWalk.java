package org.summitwire.ingest.extraction;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks through a page once, without recursion, and cuts its text into blocks. */
final class LayoutWalk implements NodeFilter {

    /** Pages have some thousands; what lies past this is not read. */
    private static final int MOST_NODES = 400_000;

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "head",
            "select",
            "button",
            "textarea",
            "input",
            "canvas",
            "audio",
            "video",
            "map",
            "svg",
            "math",
            "title",
            "noframes",
            "datalist",
            "progress",
            "meter",
            "amp-ad",
            "amp-analytics",
            "amp-sidebar",
            "amp-social-share");

    private static final Set<String> BOXES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");

    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Layout layout;
    private final BlockText text = new BlockText();
    private @Nullable Box box;
    private int nodes;

    LayoutWalk(Layout layout) {
        this.layout = layout;
    }

    void walk(Element body) {
        NodeTraversor.filter(this, body);
        while (box != null) {
            leave(box);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MOST_NODES) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element) {
        var tag = element.normalName();
        if (NO_TEXT.contains(tag)) {
            if (tag.equals("script")) {
                layout.scripts().add(element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (text.endsAtBreak()) {
                flush();
            }
            return FilterResult.CONTINUE;
        }
        if (isBox(tag)) {
            if (!tag.equals("p") || !text.isDateline()) {
                flush();
            }
            box = new Box(
                    box,
                    element,
                    Roles.of(element),
                    layout.boxes().size(),
                    layout.blocks().size());
            layout.boxes().add(box);
            text.preformatted(tag.equals("pre") || text.isPreformatted());
            return FilterResult.CONTINUE;
        }
        return enterInline(element, tag);
    }

    private FilterResult enterInline(Element element, String tag) {
        if (InlineFurniture.is(element, tag, text.isMidSentence())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("a")) {
            text.link(InlineFurniture.leadsAway(element));
        } else if (tag.equals("b") || tag.equals("strong")) {
            text.bold(1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (box != null && box.element().equals(element)) {
            leave(box);
        } else if (element.normalName().equals("a")) {
            text.unlink();
        } else if (element.normalName().equals("b") || element.normalName().equals("strong")) {
            text.bold(-1);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Box left) {
        flush();
        left.close(layout.blocks().size());
        box = left.parent();
        if (left.tag().equals("pre")) {
            text.preformatted(false);
        } else if (left.tag().equals("tr")) {
            Rows.join(layout, left);
        }
    }

    private void flush() {
        if (box != null) {
            text.flushInto(layout.blocks(), box);
        }
    }

    /** Elements of a site's own making are boxes, but for those within a paragraph or a heading. */
    private boolean isBox(String tag) {
        return BOXES.contains(tag) || (tag.indexOf('-') > 0 && (box == null || !LINES.contains(box.tag())));
    }
}
