package org.summitwire.model.reading.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a number in every manner in which news of one language writes it. */
final class NumberWriter {

    private static final Map<Integer, String> ENGLISH = Map.of(
            3, " thousand|k",
            6, " million|m|mn| mln|mio|-million",
            9, " billion|bn| bn|b|-billion",
            12, " trillion|tn|trn|t",
            15, " quadrillion");
    private static final Map<Integer, String> INDONESIAN = Map.of(
            3, " ribu|rb| rb", 6, " juta|jt| jt", 9, " miliar| milyar", 12, " triliun| trilyun", 15, " kuadriliun");
    private static final List<String> EN_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ONES = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private final boolean english;
    private final RuleBasedNumberFormat words;

    NumberWriter(String language) {
        this.english = language.equals("en");
        this.words = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /** In digits, with and without a word of magnitude. */
    List<String> inDigits(long number) {
        var written = new ArrayList<String>();
        written.add(Long.toString(number));
        for (var mark : List.of(english ? "," : ".", " ", "\u00a0", "\u2009", "\u202f")) {
            written.add(grouped(number, mark));
        }
        if (number >= 1_000_000) {
            written.add(grouped(number, english ? "." : ","));
        }
        new TreeMap<>(english ? ENGLISH : INDONESIAN).forEach((zeros, names) -> {
            var scaled = BigDecimal.valueOf(number, zeros).stripTrailingZeros().toPlainString();
            if (scaled.length() <= 16) {
                for (var name : names.split("\\|", -1)) {
                    written.add((english ? scaled : scaled.replace('.', ',')) + name);
                }
            }
        });
        return written;
    }

    /** As CLDR spells it, and as others do. */
    List<String> inWords(long number) {
        var spelt = words.format(number);
        if (!english) {
            return List.of(
                    spelt,
                    spelt.startsWith("satu ") ? "se" + spelt.substring("satu ".length()) : spelt,
                    spelt.replace(" puluh", "puluh").replace(" belas", "belas"));
        }
        return List.of(
                spelt,
                spelt.replace('-', ' '),
                spelt.replace(' ', '-'),
                spell(number, " and "),
                spell(number, " and ").replace('-', ' '),
                spell(number, " "));
    }

    private static String grouped(long number, String mark) {
        var digits = new StringBuilder(Long.toString(number));
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, mark);
        }
        return digits.toString();
    }

    private static String spell(long number, String and) {
        var names = List.of("", " thousand", " million", " billion", " trillion", " quadrillion");
        var parts = new ArrayList<String>();
        var rest = number;
        for (var i = 0; rest > 0; i++, rest /= 1_000) {
            var group = (int) (rest % 1_000);
            if (group > 0) {
                var joined = i == 0 && group < 100 && number > 1_000 ? and.stripLeading() : "";
                parts.add(0, joined + group(group, and) + names.get(i));
            }
        }
        return String.join(" ", parts);
    }

    private static String group(int group, String and) {
        var hundreds = group >= 100 ? ONES.get(group / 100) + " hundred" : "";
        return group % 100 == 0 ? hundreds : hundreds + (hundreds.isEmpty() ? "" : and) + belowHundred(group % 100);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return ONES.get(number);
        }
        return EN_TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ONES.get(number % 10));
    }
}
