package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.TimeTold;
import org.summitwire.ingest.sources.syntax.WebAddress;

/** An item of RSS, of all its dialects, with Dublin Core, Atom's and Media RSS's elements where they stand in it. */
final class RssElements {

    /** RSS writes {@code name@host (Name)}. */
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*[<(]\\S+@\\S+[>)]");

    private static final int LONGEST_AUTHOR = 300;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private RssElements() {}

    static Told item(Element item, URI base, int longest) {
        var guid = Tree.own(item, "guid").findFirst().orElse(null);
        var id = guid == null ? about(item) : guid.getTextTrim();
        return new Told(
                id == null || id.isEmpty() ? null : id,
                link(item, guid, id, base),
                authors(item, longest),
                published(item),
                updated(item),
                language(item),
                Tree.subjects(item),
                Tree.text(descriptions(item)));
    }

    /** RSS 1.0 names an item by rdf:about. */
    private static @Nullable String about(Element item) {
        return item.getAttributes().stream()
                .filter(attribute -> attribute.getName().equals("about")
                        && attribute.getNamespaceURI().equals(RDF))
                .map(attribute -> attribute.getValue().strip())
                .findFirst()
                .orElseGet(() -> Tree.text(Tree.of(item, Tree.ATOM, "id")));
    }

    private static @Nullable URI link(Element item, @Nullable Element guid, @Nullable String id, URI base) {
        var told = Tree.own(item, "link")
                .flatMap(link -> Tree.url(link, link.getText(), base).stream())
                .findFirst();
        var atom = Optional.ofNullable(Tree.linked(item, "alternate", base));
        return Stream.of(AtomElements.original(item, base), told, atom, permalink(guid, id, base))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** A guid is a permalink unless it says that it is none; one that says so and looks like one is a last resort. */
    private static Optional<URI> permalink(@Nullable Element guid, @Nullable String id, URI base) {
        if (id == null || !WebAddress.isAbsolute(id)) {
            return Optional.empty();
        }
        return guid == null ? WebAddress.resolve(base, id) : Tree.url(guid, id, base);
    }

    private static List<String> authors(Element item, int longest) {
        var names = new ArrayList<String>();
        Tree.of(item, Tree.DUBLIN_CORE, "creator").map(Element::getTextTrim).forEach(names::add);
        if (names.isEmpty()) {
            Tree.own(item, "author")
                    .map(Element::getTextTrim)
                    .map(RssElements::withoutMail)
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            names.addAll(AtomElements.authors(item, longest));
            item.getChildren().stream()
                    .filter(child -> child.getName().equals("author")
                            && !child.getNamespace().equals(item.getNamespace()))
                    .map(author -> author.getChildren().isEmpty()
                            ? author.getTextTrim()
                            : author.getChildren().get(0).getTextTrim())
                    .forEach(names::add);
        }
        return Texts.names(names, longest);
    }

    private static String withoutMail(String written) {
        var author = written.substring(0, Math.min(LONGEST_AUTHOR, written.length()));
        var mail = MAIL.matcher(author);
        if (mail.matches()) {
            return mail.group(1) == null ? mail.group(2) : mail.group(1);
        }
        return author.contains("@") && !author.contains(" ") ? "" : author;
    }

    private static @Nullable TimeTold published(Element item) {
        return first(List.of(
                Tree.own(item, "pubDate"),
                Tree.of(item, Tree.DUBLIN_CORE, "date"),
                Tree.of(item, Tree.DUBLIN_CORE, "issued"),
                Tree.of(item, Tree.DUBLIN_CORE, "created"),
                Tree.of(item, Tree.ATOM, "published"),
                Tree.own(item, "date"),
                Tree.own(item, "pubdate"),
                Tree.own(item, "published")));
    }

    private static @Nullable TimeTold updated(Element item) {
        return first(List.of(
                Tree.of(item, Tree.ATOM, "updated"),
                Tree.of(item, Tree.DUBLIN_CORE, "modified"),
                Tree.own(item, "updated"),
                Tree.own(item, "lastModified")));
    }

    private static @Nullable TimeTold first(List<Stream<Element>> places) {
        return places.stream()
                .flatMap(place -> place)
                .flatMap(element -> TimeTold.read(element.getText()).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Element item) {
        var told = Texts.language(Tree.text(Tree.of(item, Tree.DUBLIN_CORE, "language")));
        return told == null ? Tree.language(item) : told;
    }

    private static Stream<Element> descriptions(Element item) {
        var inGroups = Tree.of(item, Tree.MEDIA, "group").flatMap(group -> Tree.of(group, Tree.MEDIA, "description"));
        return Stream.concat(Tree.of(item, Tree.MEDIA, "description"), inGroups);
    }
}
