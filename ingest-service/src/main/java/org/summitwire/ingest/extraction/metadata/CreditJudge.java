package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.Agencies;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote an article, and whose copy it is. JSON-LD goes before what is marked near the headline, that before meta
 * elements, those before lines that read like a byline; the first that names people is taken.
 */
final class CreditJudge {

    private static final int NEAR_ABOVE = -6;
    private static final int NEAR_BELOW = 12;
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int LONGEST_BYLINE = 150;
    private static final int MOST_AUTHORS = 12;
    private static final int MOST_LEAVES = 24;

    private static final String[] AUTHOR_METAS = {
        "author",
        "article:author",
        "og:article:author",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "dc.creator.personalname",
        "byl",
        "analyticsattributes.author",
        "content_author",
        "citation_author",
        "article:author_name",
        "article.author",
        "creator",
        "og:author",
        "mediator_author"
    };

    private final Page page;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final List<String> markedEditors = new ArrayList<>();

    private CreditJudge(Page page) {
        this.page = page;
    }

    static Credits creditsOf(Page page) {
        return new CreditJudge(page).credits();
    }

    private Credits credits() {
        var lines = CreditLines.of(page);
        var editors = new LinkedHashSet<>(lines.editors());
        editors.addAll(inLinkedData("editor"));
        var authors = Stream.of(
                        without(inLinkedData("author"), editors),
                        without(marked(), editors),
                        without(inMetas(), editors),
                        without(inLinkedData("creator"), editors),
                        lines.authors())
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse(List.of());
        agencies.addAll(lines.agencies());
        editors.addAll(markedEditors);
        editors.removeAll(authors);
        return new Credits(authors, List.copyOf(editors), agency());
    }

    /** Outlets give the editor as the author too: a name that the page calls editor is taken so, unless it is alone. */
    private static List<String> without(List<String> names, Collection<String> editors) {
        return names.stream().filter(name -> !editors.contains(name)).toList();
    }

    private List<String> inLinkedData(String field) {
        var people = new ArrayList<String>();
        if (page.article() != null) {
            for (JsonNode node : page.linkedData().resolved(page.article().path(field))) {
                boolean organisation =
                        LinkedData.typesOf(node).stream().anyMatch(type -> type.endsWith("Organization"));
                for (var name : LinkedData.texts(node)) {
                    var named = people(name); // which hears of agencies too
                    people.addAll(organisation ? List.of() : named);
                }
            }
        }
        return people.stream().distinct().toList();
    }

    private List<String> inMetas() {
        var people = new ArrayList<String>();
        for (var name : AUTHOR_METAS) {
            if (people.isEmpty()) {
                page.metas().all(name).stream().limit(12).forEach(content -> people.addAll(people(content)));
            }
        }
        var label = page.metas().first("twitter:label1");
        var written = page.metas().first("twitter:data1");
        if (people.isEmpty()
                && label != null
                && written != null
                && Texts.bare(label).matches("writtenby|ditulisoleh|by|verfasstvon|écritpar|escritopor")) {
            people.addAll(people(written));
        }
        return people.stream().distinct().toList();
    }

    /** Names in elements of author, near the headline; what is marked for machines goes first. */
    private List<String> marked() {
        var people = new LinkedHashSet<String>();
        for (var mark : page.survey().marks()) {
            var element = mark.element();
            boolean author = element.attr("itemprop").contains("author")
                    || (isNear(mark) && element.attr("rel").contains("author"));
            if (author && mark.place() == Line.Place.ARTICLE && people.size() < MOST_AUTHORS && isOfArticle(element)) {
                people.addAll(people(nameIn(element)));
            }
        }
        if (!people.isEmpty()) {
            return List.copyOf(people);
        }
        for (var mark : page.survey().marks()) {
            if (people.isEmpty() && mark.is(Part.AUTHOR) && !mark.isApart() && isNear(mark)) {
                var text = nameIn(mark.element());
                if (text.length() <= LONGEST_BYLINE && !isEditorMark(mark.element())) {
                    people.addAll(people(untilDate(text)));
                    if (people.isEmpty()) {
                        people.addAll(inLeaves(mark.element()));
                    }
                }
            }
        }
        return List.copyOf(people);
    }

    /**
     * Where the whole reads like no name, because roles stand before or after the names in elements of their own: 'Reporter',
     * 'A', 'Editor', 'B'.
     */
    private List<String> inLeaves(Element element) {
        var leaves = element.getAllElements().stream()
                .limit(MOST_LEAVES)
                .filter(leaf -> leaf.childrenSize() == 0)
                .map(Texts::of)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_BYLINE)
                .toList();
        boolean labelsFirst = !leaves.isEmpty() && CreditLines.isLabel(leaves.get(0));
        var authors = new ArrayList<String>();
        for (int at = 0; at < leaves.size(); at++) {
            int label = labelsFirst ? at - 1 : at + 1;
            boolean editor = label >= 0 && label < leaves.size() && CreditLines.isEditorLabel(leaves.get(label));
            boolean name = leaves.get(at).indexOf(' ') > 0;
            (editor ? markedEditors : authors).addAll(name ? people(untilDate(leaves.get(at))) : List.of());
        }
        return authors;
    }

    private boolean isNear(Mark mark) {
        int below = page.belowHeadline(mark.line());
        return below >= NEAR_ABOVE && below <= NEAR_BELOW;
    }

    private static boolean isEditorMark(Element element) {
        return element.className().toLowerCase(Locale.ROOT).contains("editor")
                && !element.className().toLowerCase(Locale.ROOT).contains("author");
    }

    /** A comment's author is in the scope of the comment. */
    private static boolean isOfArticle(Element element) {
        var scope = element.parent() == null ? null : element.parent().closest("[itemtype]");
        return scope == null || !scope.attr("itemtype").matches(".{0,60}/(?:Comment|UserComments|Review|Product)");
    }

    private static String nameIn(Element element) {
        var content = element.attr("content");
        if (!content.isBlank()) {
            return content;
        }
        var name = element.selectFirst("[itemprop=name]");
        if (name == null) {
            return textOf(element);
        }
        return name.attr("content").isBlank() ? Texts.of(name) : name.attr("content");
    }

    /** Entries of a list are names apart. */
    private static String textOf(Element element) {
        var names =
                element.select("li").stream().limit(MOST_AUTHORS).map(Texts::of).toList();
        var whole = Texts.of(element);
        var listed = String.join(" ", names);
        return names.size() < 2 || names.stream().anyMatch(String::isEmpty) || !whole.endsWith(listed)
                ? whole
                : whole.substring(0, whole.length() - listed.length()) + String.join(", ", names);
    }

    private static String untilDate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                int cut = Math.max(
                        text.lastIndexOf('|', at), Math.max(text.lastIndexOf(',', at), text.lastIndexOf(" - ", at)));
                return text.substring(0, Math.max(0, cut < 0 ? at : cut));
            }
        }
        return text;
    }

    private List<String> people(String text) {
        var named = Names.in(text, page.site());
        agencies.addAll(named.agencies());
        return named.people();
    }

    private @Nullable String agency() {
        var marked = page.survey().marks().stream()
                .filter(mark -> mark.is(Part.CREDIT) && mark.place() == Line.Place.ARTICLE)
                .map(mark -> Texts.of(mark.element()))
                .filter(text -> text.length() <= LONGEST_BYLINE)
                .flatMap(text -> Names.in(text, page.site()).agencies().stream());
        var declared = Stream.of(
                        page.metas().first("source", "dc.source", "article:source", "news_source", "original-source"),
                        LinkedData.text(page.article(), "sourceOrganization"),
                        LinkedData.text(page.article(), "provider"),
                        LinkedData.text(page.article(), "creditText"))
                .filter(Objects::nonNull)
                .flatMap(text -> Names.in(text, page.site()).agencies().stream());
        return Stream.of(agencies.stream(), marked, declared, inText())
                .flatMap(names -> names)
                .filter(name -> !isOwn(name))
                .findFirst()
                .orElse(null);
    }

    /** Dateline and credit in the first paragraphs, and a line that is an agency's name alone. */
    private Stream<String> inText() {
        int headline = page.survey().headlineLine();
        var below = page.lines().stream()
                .filter(line -> line.place() == Line.Place.ARTICLE && line.index() > headline)
                .toList();
        var datelines = below.stream()
                .filter(Line::isProse)
                .limit(FIRST_PARAGRAPHS)
                .flatMap(line -> Agencies.namedIn(line.text()).stream());
        var alone = headline < 0
                ? Stream.<String>empty()
                : below.stream()
                        .limit(NEAR_BELOW)
                        .flatMap(line -> Agencies.known(line.text().replaceAll("^[(\\[]|[)\\]]$", "")).stream());
        return Stream.concat(alone, datelines);
    }

    private boolean isOwn(String agency) {
        var bare = Texts.bare(agency);
        return page.site().spellings().contains(bare)
                || page.site().spellings().contains(bare + "news")
                || (page.site().name() != null
                        && Agencies.isOutlet(agency, page.site().name()));
    }
}
