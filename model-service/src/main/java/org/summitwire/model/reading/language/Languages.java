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

    private static final List<String> SHARED =
            List.of("common/cities.tsv", "common/forums.tsv", "common/leaders.tsv", "common/marks.tsv");
    private static final List<String> OWN =
            List.of("places.tsv", "people.tsv", "meetings.tsv", "facts.tsv", "figures.tsv", "grammar.tsv", "page.tsv");

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
        new StandardNames(com.ibm.icu.util.ULocale.forLanguageTag(code)).addTo(builder);
        SHARED.forEach(table -> addTo(builder, table));
        OWN.forEach(table -> addTo(builder, code + "/" + table));
        return new Language(code, builder.build(), functionWords(code), habits);
    }

    /** A row is a kind, a value and phrases parted by bars. */
    private static void addTo(Lexicon.Builder builder, String table) {
        for (var row : Tables.rows(table, 3)) {
            var entry = new Entry(Kind.valueOf(row.get(0)), row.get(1));
            for (var phrase : row.get(2).split("\\|", -1)) {
                builder.add(phrase, entry);
            }
        }
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
