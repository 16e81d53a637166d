package org.summitwire.ingest.extraction.metadata;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import tools.jackson.databind.JsonNode;

/** Whether the whole article is for everybody: as declared for machines, else whether a paywall stands in it. */
final class AccessJudge {

    private static final Set<String> NO = Set.of(
            "false",
            "no",
            "0",
            "locked",
            "metered",
            "paid",
            "premium",
            "subscriber",
            "subscription",
            "registered",
            "restricted");
    private static final Set<String> YES = Set.of("true", "yes", "1", "free", "open", "public", "unlocked");
    /** Class words that mean a wall and nothing else; 'premium' may be a badge. */
    private static final Set<String> WALLS =
            Set.of("paywall", "regwall", "leaky", "metered", "piano", "subscriber-only", "locked", "tp-container");

    private AccessJudge() {}

    static Access accessOf(Page page) {
        var declared = new String[] {
            LinkedData.text(page.article(), "isAccessibleForFree"),
            inParts(page.article()),
            page.metas().first("article:content_tier", "content_tier", "og:article:content_tier"),
            page.metas().first("isaccessibleforfree", "article:opinion_access", "cxenseparse:access", "access"),
            LinkedData.text(page.linkedData().page(), "isAccessibleForFree"),
            inMicrodata(page)
        };
        for (var each : declared) {
            var value = each == null ? "" : each.strip().toLowerCase(Locale.ROOT);
            value = value.substring(value.lastIndexOf('/') + 1);
            if (NO.contains(value)) {
                return Access.RESTRICTED;
            }
            if (YES.contains(value)) {
                return Access.FREE;
            }
        }
        return page.survey().marks().stream().anyMatch(AccessJudge::isWall) ? Access.RESTRICTED : Access.UNDECLARED;
    }

    private static @Nullable String inParts(@Nullable JsonNode article) {
        return article == null || !article.has("hasPart")
                ? null
                : LinkedData.text(
                        article.path("hasPart").isArray()
                                ? article.path("hasPart").path(0)
                                : article.path("hasPart"),
                        "isAccessibleForFree");
    }

    private static @Nullable String inMicrodata(Page page) {
        return page.head().properties.stream()
                .filter(element -> element.attr("itemprop").equals("isAccessibleForFree"))
                .map(element -> element.hasAttr("content") ? element.attr("content") : Texts.of(element))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWall(Mark mark) {
        if (!mark.is(Part.PAYWALL) || mark.isApart()) {
            return false;
        }
        var names = (mark.element().className() + " " + mark.element().id()).toLowerCase(Locale.ROOT);
        return WALLS.stream().anyMatch(names::contains);
    }
}
