package org.summitwire.ingest.extraction;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.summitwire.ingest.extraction.Role.Weight;

/** What stands within a line and is none of its text. */
final class InlineFurniture {

    /** More text than this is never left out for the name of a span. */
    private static final int LONGEST = 200;

    private InlineFurniture() {}

    static boolean is(Element element, String tag, boolean midSentence) {
        if (tag.equals("sup") && element.className().contains("reference")) {
            return true;
        }
        var role = Roles.of(element);
        var weight = role.weight();
        boolean isNamed = weight == Weight.HARD || weight == Weight.CERTAIN;
        if (!midSentence && "caption".equals(role.furniture())) {
            return Lengths.isAtMost(element, LONGEST);
        }
        if (weight == Weight.NONE || (weight == Weight.SOFT && !tag.equals("label")) || (isNamed && midSentence)) {
            return false;
        }
        return Lengths.isAtMost(element, LONGEST);
    }

    /** Whether a link leads to another place than within the page. */
    static boolean leadsAway(Element link) {
        var target = link.attr("href").strip();
        return !target.isEmpty()
                && target.charAt(0) != '#'
                && !target.toLowerCase(Locale.ROOT).startsWith("javascript:void");
    }
}
