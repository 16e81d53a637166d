package org.summitwire.notify.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.HtmlText;
import org.summitwire.notify.delivery.Letters;

/** Alerts as an Atom feed (RFC 4287). */
final class AtomFeed {

    static final String CONTENT_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String AUTHOR = "Summitwire";

    private AtomFeed() {}

    static byte[] write(FeedPage page, Letters letters) {
        var feed = new Feed("atom_1.0");
        feed.setId(page.id());
        feed.setTitleEx(text("text", page.title()));
        feed.setSubtitle(text("text", page.about()));
        feed.setUpdated(Date.from(page.updated()));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", page.self(), "application/atom+xml", null)));
        feed.setEntries(
                page.alerts().stream().map(it -> entry(page, it, letters)).toList());
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", page.language(), Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getRawFormat())
                    .outputString(document)
                    .getBytes(UTF_8);
        } catch (FeedException incomplete) {
            throw new IllegalStateException("Feed " + page.id() + " cannot be written", incomplete);
        }
    }

    private static Entry entry(FeedPage page, Alert alert, Letters letters) {
        var story = letters.tell(alert, page.links());
        var entry = new Entry();
        entry.setId(FeedPage.urn("alert", alert.id()));
        entry.setTitleEx(text("text", story.headline()));
        entry.setUpdated(Date.from(alert.knownAt()));
        entry.setPublished(Date.from(alert.knownAt()));
        entry.setContents(List.of(text("html", HtmlText.inside(story))));
        entry.setCategories(categories(alert));
        if (story.account() != null) {
            entry.setAlternateLinks(List.of(link("alternate", story.account(), null, story.accountLabel())));
        }
        var others = new ArrayList<Link>();
        if (story.article() != null) {
            others.add(link("via", story.article(), null, story.articleLabel()));
        }
        entry.setOtherLinks(others);
        return entry;
    }

    private static List<Category> categories(Alert alert) {
        return tags(alert)
                .map(it -> {
                    var category = new Category();
                    category.setTerm(it);
                    return category;
                })
                .toList();
    }

    /** What an alert is filed under: its class, its kind, its forum, the parties. */
    static Stream<String> tags(Alert alert) {
        return Stream.concat(
                Stream.of(
                        alert.change().name().toLowerCase(Locale.ROOT),
                        alert.kind().name().toLowerCase(Locale.ROOT),
                        alert.meeting().forumKey()),
                alert.meeting().parties().stream());
    }

    private static Person author() {
        var author = new Person();
        author.setName(AUTHOR);
        return author;
    }

    private static Content text(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Link link(String rel, String href, @Nullable String type, @Nullable String title) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(href);
        link.setType(type);
        link.setTitle(title);
        return link;
    }
}
