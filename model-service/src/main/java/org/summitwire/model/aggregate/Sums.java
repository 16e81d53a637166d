package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitwire.model.reading.Quantity;

/** Quantities with the conversions that outlets add to them. */
final class Sums {

    /** ISO 4217 codes of currencies that are written with a dollar sign at home. */
    private static final Set<String> DOLLARS =
            Set.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "FJD", "BND", "JMD");

    private Sums() {}

    /** Equal in one unit, or known to be conversions of each other. */
    static boolean same(Quantity known, List<Quantity> itsConversions, Quantity heard, List<Quantity> others) {
        if (known.unit().equals(heard.unit())) {
            return figure(known).isCloseTo(figure(heard));
        }
        return areBareDollars(known, heard)
                || isAmong(itsConversions, heard)
                || isAmong(others, known)
                || others.stream().anyMatch(other -> isAmong(itsConversions, other));
    }

    /** A dollar sign alone is read as the United States' dollar, and may have meant the host's. */
    private static boolean areBareDollars(Quantity known, Quantity heard) {
        return DOLLARS.contains(known.unit())
                && DOLLARS.contains(heard.unit())
                && (known.unit().equals("USD") || heard.unit().equals("USD"))
                && known.amount().compareTo(heard.amount()) == 0;
    }

    static boolean admitEachOther(Quantity known, Quantity heard) {
        return known.unit().equals(heard.unit())
                && (figure(known).admits(figure(heard)) || figure(heard).admits(figure(known)));
    }

    static boolean comparable(Quantity known, Quantity heard) {
        return known.unit().equals(heard.unit()) && figure(known).isComparableTo(figure(heard));
    }

    /** What stands once the later is heard; a sum in another currency is a note on the one that stands. */
    static Quantity after(Quantity known, Quantity later, boolean stale) {
        if (stale || !known.unit().equals(later.unit())) {
            return known;
        }
        if (figure(known).isCloseTo(figure(later))) {
            return new Quantity(
                    known.amount(),
                    known.unit(),
                    figure(known)
                            .after(new Figure(known.amount(), later.bound()))
                            .bound());
        }
        return figure(known).after(figure(later)).equals(figure(known)) ? known : later;
    }

    /** All that either was converted to, once each. */
    static List<Quantity> conversions(Quantity standing, List<Quantity> known, Quantity heard, List<Quantity> others) {
        var all = new ArrayList<>(known);
        for (var other : others) {
            addOnce(all, standing, other);
        }
        if (!heard.unit().equals(standing.unit())) {
            addOnce(all, standing, heard);
        }
        return all;
    }

    static boolean isAnother(Quantity before, Quantity after) {
        return !before.unit().equals(after.unit()) || !figure(before).isCloseTo(figure(after));
    }

    static double ratio(Quantity known, Quantity heard) {
        return known.unit().equals(heard.unit()) ? figure(known).ratio(figure(heard)) : 1;
    }

    /** Whether two tellings are on one thing, by their words. */
    static boolean sameSubject(String one, String other) {
        return Words.alike(subject(one), subject(other));
    }

    /** The words of a telling without its figures and without what every telling of a goal says. */
    private static Set<String> subject(String text) {
        return Words.of(text).stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .filter(word -> !FIGURATIVE.contains(word))
                .collect(Collectors.toSet());
    }

    private static final Set<String> FIGURATIVE = Set.of(
            "target",
            "targets",
            "goal",
            "aim",
            "aims",
            "aiming",
            "set",
            "sasaran",
            "menargetkan",
            "ditargetkan",
            "million",
            "billion",
            "trillion",
            "juta",
            "miliar",
            "triliun",
            "ribu",
            "thousand",
            "dollar",
            "dollars",
            "dolar",
            "euro",
            "euros",
            "yen",
            "rupiah",
            "usd",
            "us",
            "as",
            "rp",
            "years",
            "year",
            "tahun",
            "next",
            "over",
            "mendatang",
            "depan",
            "senilai",
            "worth",
            "more",
            "than",
            "lebih",
            "about",
            "sekitar",
            "up",
            "hingga",
            "sampai",
            "nearly",
            "hampir",
            "some",
            "is",
            "are",
            "be",
            "will",
            "akan");

    private static boolean isAmong(List<Quantity> conversions, Quantity sum) {
        return conversions.stream()
                .anyMatch(one -> one.unit().equals(sum.unit()) && figure(one).isConversionOf(figure(sum)));
    }

    private static void addOnce(List<Quantity> all, Quantity standing, Quantity sum) {
        if (!sum.unit().equals(standing.unit()) && !isAmong(all, sum)) {
            all.add(sum);
        }
    }

    private static Figure figure(Quantity quantity) {
        return new Figure(quantity.amount(), quantity.bound());
    }
}
