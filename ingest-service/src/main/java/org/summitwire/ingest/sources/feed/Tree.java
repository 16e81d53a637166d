package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.WebAddress;

/** Questions to a feed's elements. Namespaces are matched by what they are for, since feeds spell them in many ways. */
final class Tree {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ATOM_03 = "http://purl.org/atom/ns#";
    static final String DUBLIN_CORE = "http://purl.org/dc/";
    static final String SYNDICATION = "http://purl.org/rss/1.0/modules/syndication/";
    static final String MEDIA = "http://search.yahoo.com/mrss";

    private Tree() {}

    /** Keeps some of an element's content, in one pass: JDOM takes one child away in the time of all. */
    static void keep(Element parent, Predicate<Content> kept) {
        var all = parent.removeContent();
        parent.addContent(all.stream().filter(kept).toList());
    }

    /** Children by local name in the namespace of their parent: the format's own elements. */
    static Stream<Element> own(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child ->
                        child.getName().equals(name) && child.getNamespace().equals(parent.getNamespace()));
    }

    /** Children by local name in a namespace that begins so. */
    static Stream<Element> of(Element parent, String namespace, String name) {
        return parent.getChildren().stream()
                .filter(child ->
                        child.getName().equals(name) && child.getNamespaceURI().startsWith(namespace));
    }

    static @Nullable String ownText(Element parent, String name) {
        return text(own(parent, name));
    }

    static @Nullable String text(Stream<Element> elements) {
        return elements.map(Element::getTextTrim)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static List<String> subjects(Element parent) {
        return of(parent, DUBLIN_CORE, "subject").map(Element::getTextTrim).toList();
    }

    /** Links of Atom, in an Atom feed or within RSS. */
    static List<Element> links(Element parent) {
        return parent.getChildren("link", parent.getNamespace()).stream()
                        .anyMatch(link -> link.getAttribute("href") != null)
                ? parent.getChildren().stream()
                        .filter(child -> child.getName().equals("link") && child.getAttribute("href") != null)
                        .toList()
                : of(parent, ATOM, "link")
                        .filter(link -> link.getAttribute("href") != null)
                        .toList();
    }

    static String relation(Element link) {
        var relation = link.getAttributeValue("rel", "").strip();
        return relation.isEmpty() ? "alternate" : relation;
    }

    /** Where the first link of a relation leads. */
    static @Nullable URI linked(Element parent, String relation, URI base) {
        return links(parent).stream()
                .filter(link -> relation(link).equals(relation))
                .flatMap(link -> url(link, link.getAttributeValue("href"), base).stream())
                .findFirst()
                .orElse(null);
    }

    /** An address by the xml:base of the elements around it (XML Base), the document's address at the end. */
    static Optional<URI> url(Element at, @Nullable String written, URI base) {
        return WebAddress.resolve(baseOf(at, base), written);
    }

    private static URI baseOf(@Nullable Element at, URI base) {
        if (at == null) {
            return base;
        }
        var around = baseOf(at.getParentElement(), base);
        var own = at.getAttributeValue("base", Namespace.XML_NAMESPACE);
        return own == null ? around : WebAddress.resolve(around, own).orElse(around);
    }

    /** The language of the nearest element that tells one by xml:lang. */
    static @Nullable String language(@Nullable Element at) {
        for (var element = at; element != null; element = element.getParentElement()) {
            var language = Texts.language(element.getAttributeValue("lang", Namespace.XML_NAMESPACE));
            if (language != null) {
                return language;
            }
        }
        return null;
    }
}
