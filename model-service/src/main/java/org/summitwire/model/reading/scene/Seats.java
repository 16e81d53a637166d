package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Which state and role a name tells by itself at the time of an article: 'IT:HEAD_OF_GOVERNMENT'. */
final class Seats {

    private static final int ROW = 5;

    private final LocalDate when;
    private final Leaders leaders = Leaders.bundled();

    Seats(LocalDate when) {
        this.when = when;
    }

    /** That of a name that the lexicon knows as it stands. */
    @Nullable
    String told(Sentence sentence, int from, int to) {
        var terms = terms(sentence, from, to);
        return terms == null ? null : Leaders.seat(terms, when);
    }

    /** Whether it is of one who led and does no more, or not yet. */
    boolean isNoMore(Sentence sentence, int from, int to) {
        var terms = terms(sentence, from, to);
        return terms != null
                && terms.indexOf('<') > 0
                && Leaders.seat(terms, when).endsWith(Role.OTHER.name());
    }

    private static @Nullable String terms(Sentence sentence, int from, int to) {
        var leader = sentence.find(Kind.LEADER, from, to);
        return leader < 0 ? null : sentence.at(leader).value(Kind.LEADER);
    }

    /** By a surname beside a state, 'Italy's Meloni', or behind an office, 'President Lee'. */
    @Nullable
    String ofSurname(String surname, Offices around) {
        var country = around.country();
        var office = around.office();
        if (country != null) {
            return office == null ? leaders.of(country, surname, when) : null;
        }
        return office == null ? null : leaders.holding(office, surname, when);
    }

    /** 'Sánchez, Montenegro and Meloni': a surname in a row with a name that the lexicon knows, of one head alone. */
    @Nullable
    String inRow(String surname, Sentence sentence, int from, int to) {
        var before = isLink(sentence, from - 1) && sentence.find(Kind.LEADER, from - ROW, from - 1) >= 0;
        var behind = isLink(sentence, to) && sentence.find(Kind.LEADER, to + 1, to + ROW) >= 0;
        return before || behind ? leaders.heading(surname, when) : null;
    }

    private static boolean isLink(Sentence sentence, int at) {
        return sentence.isMark(at, ',') || sentence.is(at, Kind.AND);
    }

    /** By a name of which a part is known, where an office and no other state is told with it. */
    @Nullable
    String ofName(String name, Offices around) {
        var country = around.country();
        var seat = around.office() == null ? null : leaders.named(name, when);
        return seat == null || country == null || seat.startsWith(country + ":") ? seat : null;
    }
}
