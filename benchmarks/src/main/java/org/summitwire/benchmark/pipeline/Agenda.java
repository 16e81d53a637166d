package org.summitwire.benchmark.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Meetings of two states, or of a standing forum, each with a place and what is agreed there. */
final class Agenda {

    private static final int OF_A_FORUM = 30;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<String> FIELDS = List.of(
            "energi", "pertanian", "kesehatan", "pendidikan", "pariwisata", "perikanan", "transportasi", "pertahanan");

    private final long seed;
    private final List<List<String>> states = Tsv.rows("states.tsv");
    private final List<List<String>> forums = Tsv.rows("forums.tsv");

    Agenda(long seed) {
        this.seed = seed;
    }

    List<String> cities() {
        return states.stream().map(state -> state.get(1)).toList();
    }

    /** The words for sentences that tell of a meeting in a language. */
    Map<String, String> words(int meeting, LocalDate day, String language) {
        var chance = Chance.of(seed, "meeting", meeting);
        var locale = language.equals("id") ? INDONESIAN : Locale.ENGLISH;
        var host = states.get(chance.skewedBelow(states.size()));
        var guest = states.get(chance.skewedBelow(states.size()));
        while (guest.equals(host)) {
            guest = states.get(chance.below(states.size()));
        }
        var pair = name(host, locale) + (language.equals("id") ? " dan " : " and ") + name(guest, locale);
        var forum = forums.get(chance.below(forums.size())).get(0);
        var documents = chance.between(3, 60);
        return Map.of(
                "who", chance.outOfHundred(OF_A_FORUM) ? forum : pair,
                "city", host.get(1),
                "day", day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale)),
                "month", day.format(DateTimeFormatter.ofPattern("MMMM", locale)),
                "documents", Integer.toString(documents),
                "more", Integer.toString(documents + chance.between(1, 12)),
                "amount", Integer.toString(chance.between(2, 40)),
                "invest", Integer.toString(chance.between(2, 9)),
                "year", Integer.toString(day.getYear() + chance.between(3, 8)),
                "field", chance.oneOf(FIELDS));
    }

    private static String name(List<String> state, Locale locale) {
        return new Locale.Builder().setRegion(state.get(0)).build().getDisplayCountry(locale);
    }
}
