package org.summitwire.model.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.summitwire.model.reading.text.Entry;
import org.summitwire.model.reading.text.Folding;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Lexicon;
import org.summitwire.model.reading.text.Vocabulary;

/** Loads languages from their tables. */
public final class Languages {

    private static final List<String> SHARED = List.of(
            "common/cities.tsv", "common/venues.tsv", "common/forums.tsv", "common/leaders.tsv", "common/marks.tsv");
    private static final List<String> OWN =
            List.of("places.tsv", "people.tsv", "meetings.tsv", "facts.tsv", "figures.tsv", "grammar.tsv", "page.tsv");

    /** City to the party that its name stands for. */
    private static final Map<String, String> CAPITALS = capitals();

    private Languages() {}

    /** All that are bundled, the one that is assumed where nothing tells first. */
    public static List<Language> bundled() {
        return Tables.rows("common/languages.tsv", 1).stream()
                .map(row -> load(row.get(0)))
                .toList();
    }

    static Language load(String code) {
        var builder = new Lexicon.Builder();
        var habits = habits(code);
        var endings = Endings.of(code);
        var locale = com.ibm.icu.util.ULocale.forLanguageTag(code);
        new StandardNames(locale, endings).addTo(builder);
        SHARED.forEach(table -> addTo(builder, table, Endings.UNCHANGING));
        OWN.forEach(table -> addTo(builder, code + "/" + table, endings));
        new CapitalNames(CAPITALS, locale, habits).addTo(builder, Tables.rows(code + "/places.tsv", 3));
        return new Language(code, builder.build(), functionWords(code), habits);
    }

    /** A row is a kind, a value and phrases parted by bars. */
    private static void addTo(Lexicon.Builder builder, String table, Endings endings) {
        for (var row : Tables.rows(table, 3)) {
            var entry = new Entry(Kind.valueOf(row.get(0)), row.get(1));
            var government = entry.kind() == Kind.CITY ? CAPITALS.get(entry.value()) : null;
            for (var phrase : row.get(2).split("\\|", -1)) {
                endings.add(builder, phrase, entry);
                if (government != null) {
                    endings.add(builder, phrase, new Entry(Kind.CAPITAL, government));
                }
            }
        }
    }

    private static Map<String, String> capitals() {
        var capitals = new HashMap<String, String>();
        Tables.rows("common/capitals.tsv", 2).forEach(row -> capitals.put(row.get(0), row.get(1)));
        return Map.copyOf(capitals);
    }

    private static Map<String, String> habits(String code) {
        var habits = new HashMap<String, String>();
        Tables.rows(code + "/habits.tsv", 2).forEach(row -> habits.put(row.get(0), row.get(1)));
        return Map.copyOf(habits);
    }

    private static Vocabulary functionWords(String code) {
        var words = new HashSet<String>();
        for (var row : Tables.rows(code + "/page.tsv", 3)) {
            if (row.get(0).equals(Kind.FUNCTION.name())) {
                words.addAll(List.of(Folding.fold(row.get(2)).split("\\|", -1)));
            }
        }
        return Vocabulary.of(words);
    }
}
