package org.summitwire.ingest.sources.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refusal.Reason;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.SafeXml;

/**
 * RSS and Atom. The texts of a feed are read by rome, which knows where each dialect keeps them; what it drops (offsets
 * of times, permalinks, bases, hints for readers) is read beside it.
 */
final class XmlFeeds {

    private final FeedLimits limits;

    XmlFeeds(FeedLimits limits) {
        this.limits = limits;
    }

    FeedContent read(SafeXml.Parsed parsed, List<String> mended, URI base) throws Refused {
        var faults = new ArrayList<>(mended);
        var root = parsed.root() == null ? null : Dialects.inOrder(parsed.root().detach());
        if (root == null) {
            throw new Refused(parsed.fault() == null ? noRoot() : parsed.fault());
        }
        boolean atom = root.getName().equals("feed");
        var head = atom ? root : channel(root);
        var entries = entries(root, head, atom);
        if (parsed.fault() != null) {
            salvage(entries, parsed.open() > (atom || isRdf(root) ? 1 : 2), parsed.fault(), faults);
        }
        bound(entries, faults);
        var about = Head.of(head, base);
        var authors = atom ? AtomElements.authors(head, limits.name()) : List.<String>of();
        var linkBase = atom || about.home() == null ? base : about.home();
        var told = entries.stream()
                .map(entry -> atom
                        ? AtomElements.entry(entry, authors, base, limits.name())
                        : RssElements.item(entry, linkBase, limits.name()))
                .toList();
        Dialects.withoutWhatWasRead(head);
        entries.forEach(Dialects::withoutWhatWasRead);
        entries.forEach(Dialects::withMarkupAsText);
        return content(atom, about, told, library(root), faults);
    }

    private static Refusal noRoot() {
        return Refusal.whole(Reason.BROKEN_XML, "found XML without an element, expected a feed");
    }

    private static Element channel(Element root) {
        return root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElseGet(() -> {
                    var empty = new Element("channel", Namespace.getNamespace("http://purl.org/rss/1.0/"));
                    root.addContent(empty);
                    return empty;
                });
    }

    private static boolean isRdf(Element root) {
        return root.getName().equals("RDF");
    }

    private static List<Element> entries(Element root, Element head, boolean atom) {
        var parent = isRdf(root) ? root : head;
        return new ArrayList<>(parent.getChildren(atom ? "entry" : "item", head.getNamespace()));
    }

    /** Of a feed that breaks off, the entries before the break are whole; the one in which it breaks is not. */
    private static void salvage(List<Element> entries, boolean inEntry, Refusal fault, List<String> faults)
            throws Refused {
        if (inEntry && !entries.isEmpty()) {
            entries.remove(entries.size() - 1).detach();
        }
        if (entries.isEmpty()) {
            throw new Refused(fault);
        }
        faults.add("the XML is broken at " + fault + "; read the " + entries.size() + " entries before");
    }

    private void bound(List<Element> entries, List<String> faults) {
        int beyond = entries.size() - limits.entries();
        if (beyond > 0) {
            var rest = entries.subList(limits.entries(), entries.size());
            var names = Collections.newSetFromMap(new IdentityHashMap<Content, Boolean>());
            names.addAll(rest);
            Tree.keep(entries.get(0).getParentElement(), content -> !names.contains(content));
            rest.clear();
            faults.add("left out " + beyond + " entries beyond " + limits.entries());
        }
    }

    private static SyndFeed library(Element root) throws Refused {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(new Document(root));
        } catch (FeedException | RuntimeException notRead) {
            throw new Refused(Refusal.whole(
                    Reason.BROKEN_XML,
                    "found a feed that cannot be read (" + Texts.orNull(notRead.getMessage(), 200)
                            + "), expected RSS or Atom"));
        }
    }

    private FeedContent content(boolean atom, Head about, List<Told> told, SyndFeed feed, List<String> faults)
            throws Refused {
        var texts = feed.getEntries();
        if (texts.size() != told.size()) {
            throw new Refused(Refusal.whole(
                    Reason.BROKEN_XML,
                    "found " + told.size() + " entries, of which " + texts.size() + " could be read"));
        }
        var entries = new ArrayList<FeedEntry>();
        for (int at = 0; at < told.size(); at++) {
            entries.add(entry(told.get(at), texts.get(at), atom, about.language(), faults));
        }
        return new FeedContent(
                atom ? FeedContent.Format.ATOM : FeedContent.Format.RSS,
                Texts.plain(feed.getTitle(), limits.name()),
                about.language(),
                about.home(),
                about.self(),
                about.hub(),
                about.ttl(),
                about.updateEvery(),
                about.skipHours(),
                about.skipDays(),
                about.next(),
                about.archive(),
                entries,
                faults);
    }

    private FeedEntry entry(
            Told told, SyndEntry texts, boolean atom, @Nullable String feedLanguage, List<String> faults) {
        var content = texts.getContents().stream()
                .map(each -> html(each, atom, faults))
                .filter(html -> html != null)
                .findFirst()
                .orElse(null);
        var summary = html(texts.getDescription(), atom, faults);
        return new FeedEntry(
                Texts.orNull(told.id(), limits.name()),
                told.link(),
                title(texts.getTitleEx(), atom),
                told.authors(),
                told.published(),
                told.updated(),
                summary == null && content == null && told.text() != null
                        ? Bounds.text(told.text(), limits, faults)
                        : summary,
                content,
                categories(told, texts),
                told.language() == null ? feedLanguage : told.language());
    }

    private List<String> categories(Told told, SyndEntry texts) {
        var names = texts.getCategories().stream()
                .map(SyndCategory::getName)
                .filter(name -> name != null)
                .collect(Collectors.toCollection(ArrayList::new));
        names.addAll(told.subjects());
        return Texts.names(names, limits.name());
    }

    private @Nullable String title(@Nullable SyndContent title, boolean atom) {
        if (title == null || title.getValue() == null) {
            return null;
        }
        return isPlain(title, atom) && title.getValue().indexOf('&') < 0
                ? Texts.orNull(title.getValue(), limits.name())
                : Texts.plain(title.getValue(), limits.name());
    }

    private @Nullable String html(@Nullable SyndContent text, boolean atom, List<String> faults) {
        if (text == null || text.getValue() == null) {
            return null;
        }
        var bounded = Bounds.text(text.getValue(), limits, faults);
        return bounded == null ? null : isPlain(text, atom) ? Texts.escaped(bounded) : bounded;
    }

    /** Atom's default type is text, RFC 4287, section 3.1.1; RSS has none and means HTML, whatever rome calls it. */
    private static boolean isPlain(SyndContent text, boolean atom) {
        return atom && (text.getType() == null || text.getType().equals("text"));
    }
}
