package org.summitwire.ingest.extraction.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.DateReader;
import org.summitwire.ingest.extraction.dates.DateReader.Found;
import org.summitwire.ingest.extraction.dates.DateReader.Sureness;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import org.summitwire.ingest.extraction.metadata.Witness.Family;
import org.summitwire.ingest.extraction.metadata.Witness.Role;

/**
 * The dates that a reader of the page sees, near the headline or with words that say what they are. Dates of side bars,
 * lists, comments, captions and copyright lines are refused, and those in sentences but the dateline's.
 */
final class VisibleDates {

    private static final int BASE = 6;
    private static final int NEAR_ABOVE = -8;
    private static final int NEAR_BELOW = 14;
    private static final int CLOSE_BELOW = 5;
    private static final int LONGEST_REST = 90;
    private static final int LONGEST_LABEL = 50;
    private static final int DATELINE_END = 80;
    private static final int MOST_OF_A_LIST = 2;

    private static final Set<String> PUBLISHED = Set.of(
            "published",
            "posted",
            "publish",
            "diterbitkan",
            "terbit",
            "tayang",
            "dipublikasikan",
            "dipublikasi",
            "diposting",
            "publié",
            "publicado",
            "veröffentlicht",
            "erstellt",
            "pubblicato",
            "gepubliceerd",
            "опубликовано",
            "yayın",
            "giriş",
            "released",
            "issued",
            "created",
            "dibuat",
            "publicada",
            "first published",
            "入力",
            "発表",
            "公開",
            "掲載",
            "발행",
            "입력",
            "发布",
            "تاريخ النشر",
            "diunggah");

    private static final Set<String> MODIFIED = Set.of(
            "updated",
            "update",
            "modified",
            "diperbarui",
            "diupdate",
            "pembaruan",
            "revised",
            "edited",
            "mis à jour",
            "modifié",
            "actualizado",
            "actualizada",
            "atualizado",
            "atualizada",
            "aktualisiert",
            "aggiornato",
            "modifica",
            "bijgewerkt",
            "обновлено",
            "güncelleme",
            "更新",
            "수정",
            "cập nhật",
            "last changed",
            "diubah",
            "terakhir");

    private static final Set<String> REFUSED = Set.of(
            "©",
            "copyright",
            "(c)",
            "hak cipta",
            "all rights reserved",
            "member since",
            "joined",
            "bergabung",
            "established",
            "since");

    private final Page page;
    private final List<SetAside> setAside;
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<String, Integer> hits = new HashMap<>();

    private VisibleDates(Page page, List<SetAside> setAside) {
        this.page = page;
        this.setAside = setAside;
    }

    static List<Witness> in(Page page, List<SetAside> setAside) {
        var dates = new VisibleDates(page, setAside);
        dates.elements();
        dates.lines();
        return dates.witnesses;
    }

    /** Time elements and what stands for them: their attribute is for machines, their place is a reader's. */
    private void elements() {
        for (var mark : page.survey().marks()) {
            var element = mark.element();
            var value =
                    element.normalName().equals("time") || element.normalName().equals("abbr") || mark.is(Part.DATE)
                            ? attributeOf(element)
                            : "";
            if (value.isBlank() || element.attr("itemprop").contains("date")) {
                continue;
            }
            DateReader.value(value, page.locality(), page.fetchedAt()).ifPresent(date -> {
                if (mark.place() != Line.Place.ARTICLE || isListed(element)) {
                    refuse(date.iso(), "of a side bar, a list or a caption");
                } else if (isNear(mark.line()) || element.hasClass("published") || element.hasAttr("pubdate")) {
                    witnesses.add(new Witness(
                            date.by("time element"), roleOf(mark), Family.MARKED_UP, BASE + 2 - distance(mark.line())));
                }
            });
        }
    }

    private static String attributeOf(Element element) {
        return Stream.of(
                        "datetime",
                        "data-datetime",
                        "data-timestamp",
                        "data-time",
                        "data-date",
                        "data-publish",
                        "title")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private void lines() {
        var marked = new HashMap<Integer, Mark>();
        page.survey().marks().stream()
                .filter(mark ->
                        mark.is(Part.DATE) || mark.element().normalName().equals("time"))
                .forEach(mark -> marked.putIfAbsent(mark.line(), mark));
        int proseBelow = firstProse();
        for (var line : page.lines()) {
            var text = line.text();
            if (mayHoldDate(text)) {
                boolean prose = line.isProse();
                boolean near = isNear(line.index()) && (line.index() <= proseBelow || prose);
                line(line, near, marked.get(line.index()));
            }
        }
    }

    private void line(Line line, boolean near, @Nullable Mark mark) {
        var found = DateReader.allIn(line.text(), page.locality(), page.fetchedAt());
        var lower = line.text().toLowerCase(Locale.ROOT);
        for (int at = 0; at < found.size(); at++) {
            var each = found.get(at);
            int from = at == 0 ? 0 : found.get(at - 1).end();
            var before = lower.substring(Math.max(from, each.start() - LONGEST_LABEL), each.start());
            var reason = refusal(line, each, lower);
            if (reason != null) {
                refuse(each.date().iso(), reason);
                continue;
            }
            var role = roleOf(before, mark);
            int weight = weight(line, each, near, mark != null, role);
            if (weight > 0) {
                witnesses.add(new Witness(each.date().by("visible " + word(role)), role, Family.VISIBLE, weight));
            }
        }
    }

    private @Nullable String refusal(Line line, Found found, String lower) {
        if (line.place() != Line.Place.ARTICLE) {
            return "of a side bar, a list or a caption";
        }
        if (!line.isProse() && REFUSED.stream().anyMatch(lower::contains)) {
            return "of a copyright line";
        }
        if (isListed(line.block())) {
            return "of a list of articles";
        }
        boolean above = page.survey().headlineLine() > line.index();
        boolean today = found.date().time() == null && isToday(found.date().date());
        return above && today ? "today's date above the headline" : null;
    }

    /** What is to be said for a date in this line; nothing, if it is in a sentence or away from the headline. */
    private int weight(Line line, Found found, boolean near, boolean marked, Role role) {
        boolean said = role != Role.UNSAID;
        int rest = line.length() - (found.end() - found.start());
        if (line.isProse() || rest > LONGEST_REST && !said) {
            boolean dateline = near
                    && found.start() < DATELINE_END
                    && found.sureness() == Sureness.WRITTEN_OUT
                    && isDateline(line.text(), found)
                    && opens(line);
            return dateline ? 2 : 0;
        }
        if (!near && !said && !marked) {
            return 0;
        }
        int weight = BASE
                + (said ? 2 : 0)
                + (marked ? 2 : 0)
                + (found.date().time() == null ? 0 : 1)
                - distance(line.index());
        weight -= near ? 0 : 3;
        weight -= switch (found.sureness()) {
            case WRITTEN_OUT -> 0;
            case ORDER_ASSUMED, RELATIVE -> 2;
            case YEAR_ASSUMED -> 3;
        };
        boolean unmarkedAge = found.sureness() == Sureness.RELATIVE && !marked && !said && !isClose(line.index());
        return unmarkedAge ? 0 : Math.max(0, weight);
    }

    /** 'Tokyo, 20 December 2025 – ', 'JAKARTA (20/12/2025) -': a place, the date, a dash. */
    private static boolean isDateline(String text, Found found) {
        var after = text.substring(found.end()).stripLeading();
        var closed = after.startsWith(")") ? after.substring(1).stripLeading() : after;
        boolean dashed = !closed.isEmpty() && "-–—:/".indexOf(closed.charAt(0)) >= 0;
        return dashed && text.substring(0, found.start()).split(" ").length <= 5;
    }

    /** Among the first long lines below the headline. */
    private boolean opens(Line line) {
        return page.lines().stream()
                .filter(each -> each.place() == Line.Place.ARTICLE
                        && each.isProse()
                        && each.index() > page.survey().headlineLine())
                .limit(2)
                .anyMatch(each -> each.index() == line.index());
    }

    private int firstProse() {
        return page.lines().stream()
                .filter(line -> line.place() == Line.Place.ARTICLE
                        && line.length() > 250
                        && line.index() > page.survey().headlineLine())
                .findFirst()
                .map(Line::index)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the element is one of three or more of its class that hold dates, and none of them is right at the headline. */
    private boolean isListed(Element element) {
        var around = element.parent();
        if (around == null) {
            return false;
        }
        var signature =
                around.normalName() + "." + around.className() + ">" + element.normalName() + "." + element.className();
        boolean classed = !around.className().isEmpty() || !element.className().isEmpty();
        boolean item = element.closest("li") != null;
        int before = hits.merge(signature, 1, Integer::sum);
        return (classed || item) && before > MOST_OF_A_LIST;
    }

    private boolean isNear(int line) {
        int below = page.belowHeadline(line);
        return below >= NEAR_ABOVE && below <= NEAR_BELOW;
    }

    private boolean isClose(int line) {
        int below = page.belowHeadline(line);
        return below >= -3 && below <= CLOSE_BELOW;
    }

    private int distance(int line) {
        int below = page.belowHeadline(line);
        return below < 0 ? 1 : below > CLOSE_BELOW ? 1 : 0;
    }

    private boolean isToday(LocalDate date) {
        var zone = page.locality().clock().orElse(ZoneOffset.UTC);
        return date.equals(LocalDate.ofInstant(page.fetchedAt(), zone));
    }

    private void refuse(String value, String reason) {
        if (setAside.size() < 20) {
            setAside.add(new SetAside("published", value, reason));
        }
    }

    private Role roleOf(Mark mark) {
        if (isOfChange(mark)) {
            return Role.MODIFIED;
        }
        var text = Texts.of(mark.element()).toLowerCase(Locale.ROOT);
        return roleOf(text.substring(0, Math.min(text.length(), LONGEST_LABEL)), null);
    }

    private Role roleOf(String before, @Nullable Mark mark) {
        int published = last(before, PUBLISHED);
        int modified = last(before, MODIFIED);
        if (published < 0 && modified < 0) {
            return mark != null && isOfChange(mark) ? Role.MODIFIED : Role.UNSAID;
        }
        return modified > published ? Role.MODIFIED : Role.PUBLISHED;
    }

    /** The class 'updated' is the microformat's for the only date too: it tells the change where another is 'published'. */
    private boolean isOfChange(Mark mark) {
        var names = mark.element().className().toLowerCase(Locale.ROOT);
        if (!mark.is(Part.UPDATED) || names.contains("publish")) {
            return false;
        }
        return !mark.element().hasClass("updated")
                || page.survey().marks().stream()
                        .anyMatch(other -> other.element().hasClass("published"));
    }

    private static int last(String text, Set<String> words) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    private static boolean mayHoldDate(String text) {
        return text.codePoints().limit(Survey.LONGEST_LINE).anyMatch(Character::isDigit);
    }

    private static String word(Role role) {
        return role == Role.UNSAID ? "near the headline" : role.name().toLowerCase(Locale.ROOT);
    }
}
