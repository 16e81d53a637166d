package org.summitwire.ingest.extraction.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.DateReader;
import org.summitwire.ingest.extraction.dates.DateReader.Found;
import org.summitwire.ingest.extraction.dates.DateReader.Sureness;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import org.summitwire.ingest.extraction.metadata.Line.Place;
import org.summitwire.ingest.extraction.metadata.Witness.Family;
import org.summitwire.ingest.extraction.metadata.Witness.Role;

/**
 * The dates that a reader of the page sees near the headline, or with words that say what they are. Those of side bars,
 * lists, comments, captions and copyright lines are refused, and those in sentences but a dateline's.
 */
final class VisibleDates {

    private static final int BASE = 6;
    private static final int DATELINE = 2;
    /** '1 Mei 2025' has the fewest. */
    private static final int DIGITS_OF_A_DATE = 5;

    private static final int LONGEST_REST = 90;
    private static final int LONGEST_LABEL = 50;
    private static final int DATELINE_END = 80;
    private static final int LONG_PARAGRAPH = 250;
    private static final int ENOUGH_SET_ASIDE = 10;

    private final Page page;
    private final DateLists lists;
    private final List<SetAside> setAside;
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<Integer, Mark> marked = new HashMap<>();
    private final List<Integer> paragraphs;
    private final int bodyStart;

    private VisibleDates(Page page, DateLists lists, List<SetAside> setAside) {
        this.page = page;
        this.lists = lists;
        this.setAside = setAside;
        for (var mark : page.survey().marks()) {
            if (mark.is(Part.DATE) || mark.element().normalName().equals("time")) {
                marked.putIfAbsent(mark.line(), mark);
            }
        }
        int headline = page.survey().headlineLine();
        var below = page.lines().stream()
                .filter(line -> line.place() == Place.ARTICLE && line.isProse() && line.index() > headline)
                .limit(20)
                .toList();
        this.paragraphs = below.stream().limit(2).map(Line::index).toList();
        this.bodyStart = below.stream()
                .filter(line -> line.length() > LONG_PARAGRAPH)
                .map(Line::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    static List<Witness> in(Page page, List<SetAside> setAside) {
        var lists = new DateLists(page);
        var dates = new VisibleDates(page, lists, setAside);
        dates.witnesses.addAll(new TimeElements(page, lists).witnesses(setAside));
        page.lines().forEach(dates::read);
        return dates.witnesses;
    }

    private void read(Line line) {
        boolean near = page.isNearHeadline(line.index()) && (line.index() <= bodyStart || line.isProse());
        if (!DateLists.mayHoldDate(line.text()) || (line.isProse() && !paragraphs.contains(line.index()))) {
            return;
        }
        var lower = line.text().toLowerCase(Locale.ROOT);
        var mark = marked.get(line.index());
        boolean worthwhile = near
                || mark != null
                || (digitsOf(line.text()) >= DIGITS_OF_A_DATE && DateLabels.roleOf(lower) != Role.UNSAID);
        if (!worthwhile) {
            return;
        }
        var reason = refusal(line, lower);
        if (reason == null) {
            read(line, lower, near, mark);
        } else if (mark != null && line.length() <= LONGEST_LABEL && setAside.size() < ENOUGH_SET_ASIDE) {
            SetAside.add(setAside, "published", line.text(), reason);
        }
    }

    private static int digitsOf(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    private void read(Line line, String lower, boolean near, @Nullable Mark mark) {
        int from = 0;
        for (var found : DateReader.allIn(line.text(), page.locality(), page.fetchedAt())) {
            if (isTodayAbove(line, found)) {
                SetAside.add(setAside, "published", found.date().iso(), "today's date above the headline");
            } else {
                var role = roleOf(lower.substring(Math.max(from, found.start() - LONGEST_LABEL), found.start()), mark);
                int weight = weight(line, found, near, mark != null, role);
                if (weight > 0) {
                    var rule = "visible " + wording(role, found);
                    witnesses.add(new Witness(found.date().by(rule), role, Family.VISIBLE, weight));
                }
            }
            from = found.end();
        }
    }

    private static String wording(Role role, Found found) {
        var said = role == Role.UNSAID ? "near the headline" : role.name().toLowerCase(Locale.ROOT);
        return found.sureness() == Sureness.RELATIVE ? said + ", relative" : said;
    }

    private @Nullable String refusal(Line line, String lower) {
        if (line.place() != Place.ARTICLE) {
            return "of a side bar, a list or a caption";
        }
        if (!line.isProse() && DateLabels.speakOfOthers(lower)) {
            return "of a copyright line";
        }
        return lists.holds(line.block()) && !page.isAtHeadline(line.index()) ? "of a list of articles" : null;
    }

    private boolean isTodayAbove(Line line, Found found) {
        boolean above = page.survey().headlineLine() > line.index();
        return above && found.date().time() == null && isToday(found.date().date());
    }

    /** What is to be said for a date in this line; nothing, if it is in a sentence or away from the headline. */
    private int weight(Line line, Found found, boolean near, boolean isMarked, Role role) {
        boolean said = role != Role.UNSAID;
        int rest = line.length() - (found.end() - found.start());
        if (line.isProse() || (rest > LONGEST_REST && !said)) {
            return near && isDateline(line, found) ? DATELINE : 0;
        }
        boolean unmarkedAge =
                found.sureness() == Sureness.RELATIVE && !isMarked && !said && !page.isAtHeadline(line.index());
        if ((!near && !said && !isMarked) || unmarkedAge) {
            return 0;
        }
        int weight = BASE + (said ? 2 : 0) + (isMarked ? 2 : 0) + (found.date().time() == null ? 0 : 1);
        weight -= page.isAtHeadline(line.index()) ? 0 : 1;
        weight -= near ? 0 : 3;
        return weight
                - switch (found.sureness()) {
                    case WRITTEN_OUT -> 0;
                    case ORDER_ASSUMED, RELATIVE -> 2;
                    case YEAR_ASSUMED -> 3;
                };
    }

    /** 'Tokyo, 20 December 2025 – ', 'JAKARTA (20/12/2025) -': a place, the date, a dash, in the first paragraphs. */
    private boolean isDateline(Line line, Found found) {
        var after = line.text().substring(found.end()).stripLeading();
        var closed = after.startsWith(")") ? after.substring(1).stripLeading() : after;
        boolean dashed = !closed.isEmpty() && "-–—:/".indexOf(closed.charAt(0)) >= 0;
        return dashed
                && found.start() < DATELINE_END
                && found.sureness() == Sureness.WRITTEN_OUT
                && line.text().substring(0, found.start()).split(" ").length <= 5
                && paragraphs.contains(line.index());
    }

    private boolean isToday(LocalDate date) {
        var zone = page.locality().clock().orElse(ZoneOffset.UTC);
        return date.equals(LocalDate.ofInstant(page.fetchedAt(), zone));
    }

    private Role roleOf(String before, @Nullable Mark mark) {
        var role = DateLabels.roleOf(before);
        return role == Role.UNSAID && mark != null && TimeElements.isOfChange(mark, page) ? Role.MODIFIED : role;
    }
}
