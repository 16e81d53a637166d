package org.summitwire.model.reading.language;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitwire.model.reading.text.Entry;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Lexicon;

/** Capitals told by their states: 'the Kazakh capital', 'ibu kota Kazakhstan', by patterns that are a habit of a language. */
final class CapitalNames {

    /** States that meet elsewhere than in what is called their capital, and the Union, which has none. */
    private static final Set<String> WITHOUT = Set.of("EU", "NL", "CI", "ZA", "BO", "LK");

    private final Map<String, String> cities = new HashMap<>();
    private final List<String> patterns;
    private final ULocale locale;

    /** Capitals are given as city to the party that its name stands for. */
    CapitalNames(Map<String, String> capitals, ULocale locale, Map<String, String> habits) {
        this.locale = locale;
        var told = habits.get("capital");
        this.patterns = told == null ? List.of() : List.of(told.split("\\|", -1));
        capitals.forEach((city, state) -> {
            if (!WITHOUT.contains(state)) {
                cities.put(state, city);
            }
        });
    }

    /** Rows are those of a table of places; what CLDR calls states is known besides. */
    void addTo(Lexicon.Builder builder, List<List<String>> places) {
        if (patterns.isEmpty()) {
            return;
        }
        for (var row : places) {
            var named = row.get(0).equals(Kind.COUNTRY.name()) || row.get(0).equals(Kind.NATIONAL.name());
            if (named && cities.containsKey(row.get(1))) {
                for (var phrase : row.get(2).split("\\|", -1)) {
                    add(builder, row.get(1), phrase);
                }
            }
        }
        for (var state : cities.keySet()) {
            add(builder, state, ULocale.getDisplayCountry("und-" + state, locale));
        }
    }

    private void add(Lexicon.Builder builder, String state, String name) {
        for (var pattern : patterns) {
            var phrase = pattern.replace("*", name);
            builder.add(phrase, new Entry(Kind.CITY, cities.get(state)));
            builder.add(phrase, new Entry(Kind.NATIONAL, state)); // its state is named as well
        }
    }
}
