package org.summitwire.benchmark.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences by language and subject, and what is filled into them. */
final class Prose {

    private static final List<String> GIVEN = List.of(
            "Anna", "Budi", "Carlos", "Dewi", "Elif", "Farid", "Grace", "Hana", "Ivan", "Joko", "Karim", "Lena",
            "Marta", "Nadia", "Omar", "Putri", "Rahman", "Sofia", "Tomas", "Wati");
    private static final List<String> FAMILY = List.of(
            "Adeyemi",
            "Bakker",
            "Castro",
            "Darmawan",
            "Eriksen",
            "Fischer",
            "Gunawan",
            "Haddad",
            "Ibrahim",
            "Jansen",
            "Kovac",
            "Lestari",
            "Mbeki",
            "Novak",
            "Okafor",
            "Pratama",
            "Rossi",
            "Santoso",
            "Tanaka",
            "Wijaya");
    private static final List<String> FIRMS = List.of(
            "Arunika",
            "Borealis",
            "Cendana",
            "Deltaworks",
            "Everline",
            "Fjordtek",
            "Garuda Mas",
            "Helios",
            "Intan Jaya",
            "Juniper",
            "Kirana",
            "Lumen");
    private static final List<String> SECTORS = List.of("Steel", "Foods", "Motors", "Energi", "Textiles", "Kimia");

    private final Map<String, List<String>> sentences = new HashMap<>();
    private final List<String> cities;

    Prose(List<String> cities) {
        this.cities = List.copyOf(cities);
        for (var row : Tsv.rows("sentences.tsv")) {
            add(row);
        }
        for (var row : Tsv.rows("meetings.tsv")) {
            add(row);
        }
    }

    private void add(List<String> row) {
        sentences
                .computeIfAbsent(row.get(0) + "/" + row.get(1), subject -> new ArrayList<>())
                .add(row.get(2));
    }

    List<String> of(String language, String subject) {
        return Objects.requireNonNull(sentences.get(language + "/" + subject), subject);
    }

    /** Paragraphs on a subject, until they are so long. */
    String onAndOn(String start, String language, String subject, int length, Chance chance) {
        var choice = of(language, subject);
        var text = new StringBuilder(start);
        for (var next = chance.below(choice.size()); text.length() < length; next++) {
            if (text.length() > 0) {
                text.append(next % 2 == 0 ? "\n\n" : " ");
            }
            text.append(fill(choice.get(next % choice.size()), some(chance)));
        }
        return text.toString();
    }

    /** Names and numbers for sentences that tell of no meeting. */
    Map<String, String> some(Chance chance) {
        return Map.ofEntries(
                Map.entry("city", chance.oneOf(cities)),
                Map.entry("club", chance.oneOf(cities) + " United"),
                Map.entry("club2", "FC " + chance.oneOf(cities)),
                Map.entry("name", person(chance)),
                Map.entry("name2", person(chance)),
                Map.entry("company", chance.oneOf(FIRMS) + " " + chance.oneOf(SECTORS)),
                Map.entry("company2", chance.oneOf(FIRMS) + " " + chance.oneOf(SECTORS)),
                Map.entry("s", Integer.toString(chance.between(2, 9))),
                Map.entry("t", Integer.toString(chance.between(2, 30))),
                Map.entry("n", Integer.toString(chance.between(10, 89))),
                Map.entry("m", Integer.toString(chance.between(10, 950))));
    }

    private static String person(Chance chance) {
        return chance.oneOf(GIVEN) + " " + chance.oneOf(FAMILY);
    }

    static String fill(String sentence, Map<String, String> words) {
        var filled = new StringBuilder(sentence.length() + 40);
        var at = 0;
        for (var open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            var close = sentence.indexOf('}', open);
            var name = sentence.substring(open + 1, close);
            filled.append(sentence, at, open).append(Objects.requireNonNull(words.get(name), name));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }
}
