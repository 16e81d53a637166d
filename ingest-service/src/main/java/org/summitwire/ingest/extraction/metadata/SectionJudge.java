package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import tools.jackson.databind.JsonNode;

/** In which section an article stands: as declared, as the trail of links above it says, or by its address. */
final class SectionJudge {

    private static final int LONGEST = 60;
    private static final int NEAR = 12;

    private static final Set<String> NO_SECTIONS =
            Texts.barred("home|beranda|index|news|berita|article|articles|artikel|read|story|detail"
                    + "|uncategorized|homepage|accueil|inicio|startseite|post|posts|blog|page|amp|id|en"
                    + "|content|view|archives|archive|baca|node|web|www|p|general|umum|front page");

    private SectionJudge() {}

    /** The section that the page's fields for machines name. */
    static @Nullable String declaredIn(Page page) {
        var metas = page.metas();
        return Stream.of(
                        LinkedData.text(page.article(), "articleSection"),
                        metas.first("article:section", "og:article:section", "og:section"),
                        metas.first(
                                "parsely-section",
                                "cxenseparse:section",
                                "cxenseparse:category",
                                "cxenseparse:parenttaxonomy"),
                        metas.first(
                                "sailthru.section", "analyticsattributes.channel", "dc.subject", "section", "category"))
                .filter(Objects::nonNull)
                .map(Texts::spaced)
                .filter(SectionJudge::isSection)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String sectionOf(Page page, @Nullable String title) {
        var declared = declaredIn(page);
        if (declared != null) {
            return declared;
        }
        var inTrail = last(trailOfLinkedData(page), page, title);
        if (inTrail != null) {
            return inTrail;
        }
        var shown = last(shownTrail(page), page, title);
        if (shown != null) {
            return shown;
        }
        var marked = page.survey().marks().stream()
                .filter(mark -> mark.is(Part.SECTION) && !mark.isApart())
                .filter(mark -> Math.abs(page.belowHeadline(mark.line())) <= NEAR)
                .map(mark -> Texts.of(mark.element()))
                .filter(text -> isSection(text) && text.length() <= LONGEST / 2 && !text.equals(title))
                .findFirst();
        return marked.orElseGet(() -> fromAddress(page));
    }

    private static List<String> trailOfLinkedData(Page page) {
        var trail = new ArrayList<String>();
        var list = page.linkedData().ofType("BreadcrumbList");
        if (list != null) {
            for (JsonNode item : list.path("itemListElement")) {
                var name = LinkedData.text(item, "name", "item");
                if (name != null && trail.size() < NEAR) {
                    trail.add(name);
                }
            }
        }
        return trail;
    }

    private static List<String> shownTrail(Page page) {
        return page.survey().marks().stream()
                .filter(mark -> mark.is(Part.BREADCRUMB))
                .findFirst()
                .map(mark -> mark.element().getElementsByTag("a").stream()
                        .limit(NEAR)
                        .map(Texts::of)
                        .toList())
                .orElse(List.of());
    }

    /** The last step of a trail that is neither the article nor the home page. */
    private static @Nullable String last(List<String> trail, Page page, @Nullable String title) {
        for (int at = trail.size() - 1; at >= 0; at--) {
            var step = Texts.spaced(trail.get(at));
            boolean article = title != null && Titles.alike(step, title);
            if (isSection(step) && !article && !page.site().isNamed(step)) {
                return step;
            }
        }
        return null;
    }

    /** The first part of the path, if it is a word and more follows it. */
    private static @Nullable String fromAddress(Page page) {
        var base = page.base();
        if (base == null || base.getPath() == null) {
            return null;
        }
        var parts = Stream.of(base.getPath().split("/", 8))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.stream()
                .limit(Math.max(0, parts.size() - 1L))
                .filter(part ->
                        part.length() > 2 && part.length() <= 20 && part.chars().allMatch(Character::isLetter))
                .filter(SectionJudge::isSection)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSection(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !text.contains("://")
                && text.codePoints().anyMatch(Character::isLetter)
                && !NO_SECTIONS.contains(text.toLowerCase(Locale.ROOT));
    }
}
