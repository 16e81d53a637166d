package org.summitwire.ingest.extraction.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which elements are of a list of dated things: three or more of one class, in parents of one class, hold a date. */
final class DateLists {

    private static final int FEWEST = 3;
    private static final int MOST = 5_000;

    private final Map<String, Integer> counts = new HashMap<>();

    DateLists(Page page) {
        for (var line : page.lines()) {
            if (!line.isProse() && mayHoldDate(line.text())) {
                count(line.block());
            }
        }
        for (var mark : page.survey().marks()) {
            if (mark.element().normalName().equals("time")) {
                count(mark.element());
            }
        }
    }

    boolean holds(Element element) {
        return counts.getOrDefault(signature(element), 0) >= FEWEST;
    }

    /** A year and a day, or an age, need a digit. */
    static boolean mayHoldDate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void count(Element element) {
        if (counts.size() < MOST) {
            counts.merge(signature(element), 1, Integer::sum);
        }
    }

    private static String signature(Element element) {
        var around = element.parent();
        return around == null
                ? ""
                : around.normalName() + "." + around.className() + ">" + element.normalName() + "."
                        + element.className();
    }
}
