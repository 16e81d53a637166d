package org.summitwire.notify.delivery;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/**
 * Messages and alerts in HTML. It is built as a tree, so that text can be nothing but text; it loads nothing from anywhere and
 * holds no script.
 */
public final class HtmlText {

    private static final String BODY = "font-family:sans-serif;line-height:1.45;max-width:44em;margin:1em";
    private static final String QUOTE = "margin:0.5em 0;padding-left:0.8em;border-left:3px solid #888";
    private static final String SMALL = "font-size:0.85em";

    private HtmlText() {}

    /** A whole page. */
    static String page(Letter letter) {
        var page = Document.createShell("");
        page.outputSettings(settings());
        page.child(0).attr("lang", letter.language());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(letter.subject());
        var body = page.body().attr("style", BODY);
        if (letter.reason() != null) {
            body.appendElement("p").text(letter.reason());
        }
        for (var chapter : letter.chapters()) {
            if (letter.isDigest()) {
                text(body.appendElement("h1").attr("style", "font-size:1.3em"), chapter.meeting());
            }
            chapter.stories().forEach(story -> {
                text(body.appendElement("h2").attr("style", "font-size:1.1em"), story.headline());
                tell(body, story);
            });
        }
        var footer = body.appendElement("p").attr("style", SMALL);
        text(footer, letter.why());
        if (letter.leave() != null) {
            footer.appendText(" ");
            link(footer, letter.leave(), letter.leave());
        }
        return "<!doctype html>\n" + page.child(0).outerHtml();
    }

    /** The inside of an alert, without its headline: for feeds. */
    public static String inside(Story story) {
        var page = Document.createShell("");
        page.outputSettings(settings());
        tell(page.body(), story);
        return page.body().html();
    }

    private static void tell(Element parent, Story story) {
        for (var line : story.lines()) {
            if (line.quoted()) {
                text(parent.appendElement("blockquote").attr("style", QUOTE), line.text());
            } else {
                text(parent.appendElement("p"), line.text());
            }
        }
        story.corrections().forEach(it -> text(parent.appendElement("p"), it));
        var links = parent.appendElement("p");
        if (story.article() == null) {
            text(links, story.articleLabel());
        } else {
            link(links, story.article(), story.articleLabel());
        }
        if (story.account() != null) {
            links.appendText(" · ");
            link(links, story.account(), story.accountLabel());
        }
    }

    private static void text(Element element, String text) {
        element.attr("dir", "auto").text(text);
    }

    private static void link(Element parent, String address, String label) {
        parent.appendElement("a")
                .attr("href", address)
                .attr("rel", "noopener noreferrer nofollow")
                .text(label);
    }

    private static OutputSettings settings() {
        return new OutputSettings().prettyPrint(false).charset("UTF-8");
    }
}
