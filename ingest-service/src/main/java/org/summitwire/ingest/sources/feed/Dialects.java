package org.summitwire.ingest.sources.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;

/** Brings a feed's tree into the shape that its format prescribes, so that all its dialects are read alike. */
final class Dialects {

    private static final Namespace RSS_10 = Namespace.getNamespace("http://purl.org/rss/1.0/");
    private static final Namespace RDF = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    private static final Set<String> VERSIONS = Set.of("0.91", "0.92", "0.93", "0.94");

    /** Elements that the library reads by rules of its own, which throw where we have read with more patience. */
    private static final Set<String> READ_BY_US = Set.of(
            "skipHours",
            "skipDays",
            "pubDate",
            "lastBuildDate",
            "ttl",
            "cloud",
            "image",
            "textInput",
            "textinput",
            "published",
            "updated",
            "issued",
            "modified",
            "created",
            "date",
            "enclosure",
            "updatePeriod",
            "updateFrequency",
            "updateBase",
            "expirationDate");

    private static final Set<String> TEXTS = Set.of("title", "description", "encoded", "summary", "content");

    private Dialects() {}

    /** The root, as rome expects it: {@code rss}, {@code RDF} or {@code feed}. */
    static Element inOrder(Element root) {
        return switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "feed" -> atom(root);
            case "rdf" -> rdf(root);
            case "channel" -> rss(new Element("rss").addContent(root.detach()));
            default -> rss(root);
        };
    }

    private static Element atom(Element root) {
        root.setName("feed");
        var namespace = root.getNamespaceURI();
        if (!namespace.equals(Tree.ATOM) && !namespace.equals(Tree.ATOM_03)) {
            move(root, root.getNamespace(), Namespace.getNamespace(Tree.ATOM));
        }
        return root;
    }

    /** RSS 0.90 and 1.0 differ by their namespace only; what stands in either, or in none, is read as 1.0. */
    private static Element rdf(Element root) {
        root.setName("RDF").setNamespace(RDF);
        List.copyOf(root.getAdditionalNamespaces()).stream()
                .filter(namespace -> namespace.getURI().startsWith("http://my.netscape.com/"))
                .forEach(root::removeNamespaceDeclaration);
        for (var child : root.getChildren()) {
            if (Set.of("channel", "item", "image", "textinput").contains(child.getName())) {
                move(child, child.getNamespace(), RSS_10);
            }
        }
        return root;
    }

    private static Element rss(Element root) {
        move(root, root.getNamespace(), Namespace.NO_NAMESPACE);
        root.setName("rss");
        var version = root.getAttributeValue("version", "").strip();
        root.setAttribute("version", VERSIONS.contains(version) ? version : "2.0");
        var channel = root.getChild("channel");
        if (channel == null) {
            channel = new Element("channel");
            root.addContent(channel);
        }
        var strays = new ArrayList<Content>();
        Tree.keep(root, content -> !isItem(content) || !strays.add(content));
        channel.addContent(strays);
        return root;
    }

    private static void move(Element at, Namespace from, Namespace to) {
        if (!from.equals(to)) {
            if (at.getNamespace().equals(from)) {
                at.setNamespace(to);
            }
            at.getChildren().forEach(child -> move(child, from, to));
        }
    }

    /** Takes away what was read already. */
    static void withoutWhatWasRead(Element parent) {
        Tree.keep(parent, content -> !(content instanceof Element element) || !READ_BY_US.contains(element.getName()));
    }

    /** Markup that should have been escaped stands as elements in a text: it becomes text of HTML. */
    static void withMarkupAsText(Element entry) {
        for (var text : entry.getChildren()) {
            var type = text.getAttributeValue("type", "html");
            boolean ownXml = type.equals("xhtml") || type.contains("/xml") || type.contains("+xml");
            boolean own = text.getNamespace().equals(entry.getNamespace())
                    || text.getName().equals("encoded");
            if (own
                    && TEXTS.contains(text.getName())
                    && !ownXml
                    && !text.getChildren().isEmpty()) {
                text.setText(new XMLOutputter().outputString(text.getContent()));
                text.setAttribute("type", "html");
            }
        }
    }

    private static boolean isItem(Content content) {
        return content instanceof Element element && element.getName().equals("item");
    }
}
