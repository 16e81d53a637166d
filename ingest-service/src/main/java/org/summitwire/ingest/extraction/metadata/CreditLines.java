package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credits in the lines of a page: 'Penulis: A | Editor: B', 'Oleh A', 'By A and B', 'Sumber: Antara'. */
final class CreditLines {

    private static final int LONGEST = 200;
    private static final int LONGEST_BYLINE = 120;
    private static final int NEAR = 12;
    private static final int MOST_LABEL_WORDS = 3;

    private enum Role {
        AUTHOR,
        EDITOR,
        SOURCE,
        OTHER
    }

    /** Labels before a colon. */
    private static final Map<String, Role> LABELS = Stream.of(
                    Map.entry(
                            Role.AUTHOR,
                            "penulis|oleh|pewarta|reporter|redaktur dan reporter|reporter dan redaktur|penulis dan editor|wartawan|jurnalis|kontributor|laporan|laporan wartawan|written by|by|author"
                                    + "|rep|reporting by|reported by|text by|autor|autora|auteur|автор|ditulis oleh|words by|contributor|texte"),
                    Map.entry(
                            Role.EDITOR,
                            "editor|red|redaktur|penyunting|edited by|editing by|redaktur pelaksana|uploader|редактор|editor by|penyelaras"),
                    Map.entry(Role.SOURCE, "sumber|source|sources|agency|kantor berita|quelle|fuente|fonte|источник"),
                    Map.entry(
                            Role.OTHER,
                            "foto|photo|photo by|photos by|gambar|video|sumber foto|copyright|foto oleh|photographer"))
            .flatMap(entry -> Stream.of(entry.getValue().split("\\|")).map(label -> Map.entry(label, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** A line that starts like a byline, with no colon. */
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|oleh|ditulis oleh|written by|reporting by|reported by|story by|penulis|reporter|pewarta|von|par|por|laporan wartawan"
                    + "|editing by),?\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REPORTING = Pattern.compile("\\b[Rr]eporting by ([^;()]{3,120})");

    /**
     * A label in a line.
     *
     * @param end after its colon
     */
    private record Label(Role role, int start, int end) {}

    private static final Pattern EDITING = Pattern.compile("\\b[Ee]diting by ([^;().]{3,120})");

    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> editors = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();

    private CreditLines() {}

    static CreditLines of(Page page) {
        var credits = new CreditLines();
        for (var line : page.lines()) {
            if (line.place() == Line.Place.ARTICLE && line.length() <= LONGEST) {
                credits.read(line, page);
            }
        }
        return credits;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    List<String> editors() {
        return List.copyOf(editors);
    }

    List<String> agencies() {
        return List.copyOf(agencies);
    }

    private void read(Line line, Page page) {
        var text = line.text();
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            labelled(text, page);
        }
        int below = page.belowHeadline(line.index());
        boolean near = page.survey().headlineLine() >= 0 && below >= -3 && below <= NEAR;
        if (near && text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).find()) {
            add(Role.AUTHOR, Names.in(untilDate(text), page.site()));
        }
        if (text.contains("eporting by ")) {
            after(REPORTING, text, Role.AUTHOR, page);
        }
        if (text.contains("diting by ")) {
            after(EDITING, text, Role.EDITOR, page);
        }
    }

    static boolean isLabel(String text) {
        return LABELS.containsKey(text.toLowerCase(Locale.ROOT));
    }

    static boolean isEditorLabel(String text) {
        return LABELS.get(text.toLowerCase(Locale.ROOT)) == Role.EDITOR;
    }

    private void after(Pattern words, String text, Role role, Page page) {
        var matcher = words.matcher(text);
        if (matcher.find()) {
            add(role, Names.in(matcher.group(1), page.site()));
        }
    }

    private void labelled(String line, Page page) {
        var text = line.replace(" & ", " dan "); // 'Redaktur & Reporter: A'
        var labels = new ArrayList<Label>();
        for (int colon = 0; colon < text.length(); colon++) {
            if (text.charAt(colon) == ':' || text.charAt(colon) == '：') {
                var label = labelBefore(text, colon);
                if (label != null) {
                    labels.add(label);
                }
            }
        }
        for (int at = 0; at < labels.size(); at++) {
            int end = at + 1 < labels.size() ? labels.get(at + 1).start() : text.length();
            var value = text.substring(labels.get(at).end(), end);
            if (!value.isBlank() && (labels.get(0).start() <= 2)) {
                add(labels.get(at).role(), Names.in(untilDate(untilBar(value)), page.site()));
            }
        }
    }

    /** A label that ends at that colon, of three words at most. */
    private static @Nullable Label labelBefore(String text, int colon) {
        int end = colon;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        Label longest = null;
        int start = end;
        for (int words = 0; words < MOST_LABEL_WORDS && start > 0; words++) {
            start = wordStart(text, start);
            var role = LABELS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            longest = role == null ? longest : new Label(role, start, colon + 1);
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
        }
        return longest;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void add(Role role, Names.Named named) {
        if (role == Role.OTHER) {
            return;
        }
        agencies.addAll(named.agencies());
        if (role == Role.AUTHOR) {
            authors.addAll(named.people());
        } else if (role == Role.EDITOR) {
            editors.addAll(named.people());
        }
    }

    /** A labelled name before what else stands on its line: 'B | Economy | 20/12/2025'. */
    private static String untilBar(String text) {
        for (int at = 0; at < text.length(); at++) {
            if ("|•·".indexOf(text.charAt(at)) >= 0) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    /** A byline before the date that follows on its line. */
    private static String untilDate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                int bar = Math.max(
                        text.lastIndexOf('|', at), Math.max(text.lastIndexOf(" - ", at), text.lastIndexOf('•', at)));
                int comma = text.lastIndexOf(',', at);
                int cut = bar > 0 ? bar : comma > 0 ? comma : at;
                return text.substring(0, cut);
            }
        }
        return text;
    }
}
