package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.summitwire.ingest.extraction.dates.DateReader;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import org.summitwire.ingest.extraction.metadata.Line.Place;
import org.summitwire.ingest.extraction.metadata.Witness.Family;
import org.summitwire.ingest.extraction.metadata.Witness.Role;

/** Dates in attributes of time elements and of what stands for them: written for machines, placed for readers. */
final class TimeElements {

    private static final int WEIGHT = 8;
    private static final int LONGEST_LABEL = 50;
    private static final List<String> ATTRIBUTES = List.copyOf(Texts.barred(
            "datetime|data-datetime|data-timestamp|data-time|data-date|data-publish|data-published|title|content"));

    private final Page page;
    private final DateLists lists;

    TimeElements(Page page, DateLists lists) {
        this.page = page;
        this.lists = lists;
    }

    List<Witness> witnesses(List<SetAside> setAside) {
        var witnesses = new ArrayList<Witness>();
        for (var mark : page.survey().marks()) {
            var value = isDated(mark) ? valueOf(mark.element()) : "";
            if (!value.isEmpty()) {
                DateReader.value(value, page.locality(), page.fetchedAt()).ifPresent(date -> {
                    if (mark.place() != Place.ARTICLE
                            || (lists.holds(mark.element()) && !page.isAtHeadline(mark.line()))) {
                        SetAside.add(setAside, "published", date.iso(), "of a side bar, a list or a caption");
                    } else if (page.isNearHeadline(mark.line()) || saysSo(mark.element())) {
                        int weight = page.isAtHeadline(mark.line()) ? WEIGHT : WEIGHT - 1;
                        witnesses.add(new Witness(date.by("time element"), roleOf(mark), Family.MARKED_UP, weight));
                    }
                });
            }
        }
        return witnesses;
    }

    /** What has a date as its property is read with the microdata. */
    private static boolean isDated(Mark mark) {
        var name = mark.element().normalName();
        return (name.equals("time") || name.equals("abbr") || mark.is(Part.DATE))
                && !mark.element().attr("itemprop").contains("date");
    }

    static String valueOf(Element element) {
        for (var attribute : ATTRIBUTES) {
            var value = element.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static boolean saysSo(Element element) {
        return element.hasClass("published") || element.hasAttr("pubdate");
    }

    private Role roleOf(Mark mark) {
        if (isOfChange(mark, page)) {
            return Role.MODIFIED;
        }
        var text = Texts.of(mark.element()).toLowerCase(Locale.ROOT);
        var inside = DateLabels.roleOf(text.substring(0, Math.min(text.length(), LONGEST_LABEL)));
        return inside == Role.UNSAID && mark.element().previousSibling() instanceof TextNode before
                ? DateLabels.roleOf(end(before.getWholeText()).toLowerCase(Locale.ROOT))
                : inside;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_LABEL));
    }

    /** The class 'updated' is the microformat's for the only date too: it tells the change where another is 'published'. */
    static boolean isOfChange(Mark mark, Page page) {
        var names = mark.element().className().toLowerCase(Locale.ROOT);
        if (!mark.is(Part.UPDATED) || names.contains("publish")) {
            return false;
        }
        return !mark.element().hasClass("updated")
                || page.survey().marks().stream()
                        .anyMatch(other -> other.element().hasClass("published"));
    }
}
