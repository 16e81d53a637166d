package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.TimeTold;
import org.summitwire.ingest.sources.syntax.WebAddress;

/** An Atom entry, RFC 4287, and those of Atom 0.3. */
final class AtomElements {

    private AtomElements() {}

    static Told entry(Element entry, List<String> feedAuthors, URI base, int longest) {
        var id = Tree.ownText(entry, "id");
        var authors = authors(entry, longest);
        return new Told(
                id,
                link(entry, id, base),
                authors.isEmpty() ? feedAuthors : authors,
                time(entry, "published", "issued", "created"),
                time(entry, "updated", "modified"),
                Tree.language(entry),
                Tree.subjects(entry),
                null);
    }

    /** Section 4.2.1: an entry without authors has those of its source, or else of its feed. */
    static List<String> authors(Element parent, int longest) {
        var names = new ArrayList<String>();
        var people = Tree.own(parent, "author").toList();
        var source = Tree.own(parent, "source").findFirst();
        if (people.isEmpty() && source.isPresent()) {
            people = Tree.own(source.get(), "author").toList();
        }
        for (var person : people) {
            var name = Tree.ownText(person, "name");
            names.add(name == null ? person.getChildren().isEmpty() ? person.getTextTrim() : "" : name);
        }
        Tree.of(parent, Tree.DUBLIN_CORE, "creator").map(Element::getTextTrim).forEach(names::add);
        return Texts.names(names, longest);
    }

    private static @Nullable URI link(Element entry, @Nullable String id, URI base) {
        return Stream.of(
                        original(entry, base),
                        alternate(entry, true, base),
                        alternate(entry, false, base),
                        source(entry, base))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> id != null && WebAddress.isAbsolute(id)
                        ? WebAddress.resolve(base, id).orElse(null)
                        : null);
    }

    /** FeedBurner's own extension: where the link led before it was replaced by one that counts. */
    static Optional<URI> original(Element entry, URI base) {
        return entry.getChildren().stream()
                .filter(child -> child.getName().equals("origLink"))
                .flatMap(child -> Tree.url(child, child.getText(), base).stream())
                .findFirst();
    }

    private static Optional<URI> alternate(Element entry, boolean page, URI base) {
        return Tree.links(entry).stream()
                .filter(link -> Tree.relation(link).equals("alternate"))
                .filter(link ->
                        !page || link.getAttributeValue("type", "text/html").contains("html"))
                .flatMap(link -> Tree.url(link, link.getAttributeValue("href"), base).stream())
                .findFirst();
    }

    /** Content that lies elsewhere, section 4.1.3.2. */
    private static Optional<URI> source(Element entry, URI base) {
        return Tree.own(entry, "content")
                .flatMap(content -> Tree.url(content, content.getAttributeValue("src"), base).stream())
                .findFirst();
    }

    private static @Nullable TimeTold time(Element entry, String... names) {
        return Stream.of(names)
                .flatMap(name -> TimeTold.read(Tree.ownText(entry, name)).stream())
                .findFirst()
                .orElse(null);
    }
}
