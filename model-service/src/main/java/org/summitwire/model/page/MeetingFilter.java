package org.summitwire.model.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.page.Wording;

/**
 * Which meetings a reader wants to see. What is empty leaves all in.
 *
 * @param party code of a state or an organisation
 * @param forum key of a lasting format, {@code forum:CA+JAD}
 * @param field a part of the name of a pillar or another field
 * @param from first day, ISO 8601
 * @param to last day, ISO 8601
 * @param text all words of it are in the account, as written, but for capitals and accents
 */
record MeetingFilter(String party, String forum, String field, String from, String to, String text) {

    private static final int LONGEST = 200;
    private static final Normalizer2 MARKS_APART = Normalizer2.getNFKDInstance();

    /** @param parameters by name; null for one that is not there */
    static MeetingFilter of(UnaryOperator<@Nullable String> parameters) {
        return new MeetingFilter(
                clean(parameters.apply("party")).toUpperCase(Locale.ROOT),
                clean(parameters.apply("forum")),
                clean(parameters.apply("field")),
                clean(parameters.apply("from")),
                clean(parameters.apply("to")),
                clean(parameters.apply("q")));
    }

    /** The parameters that are no days. */
    public List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (!from.isEmpty() && day(from) == null) {
            wrong.add(from);
        }
        if (!to.isEmpty() && day(to) == null) {
            wrong.add(to);
        }
        return wrong;
    }

    public boolean isEmpty() {
        return Stream.of(party, forum, field, from, to, text).allMatch(String::isEmpty);
    }

    boolean takes(Account account, Wording say) {
        return (party.isEmpty() || involves(account, party))
                && (forum.isEmpty() || account.meeting().forum().key().equals(forum))
                && (field.isEmpty() || hasField(account))
                && isWithin(account)
                && (text.isEmpty() || says(account, say));
    }

    private static boolean involves(Account account, String party) {
        return account.meeting().forum().parties().contains(party) || account.participantsOf(party) > 0;
    }

    private boolean hasField(Account account) {
        var wanted = folded(field);
        return account.entries().stream()
                .anyMatch(entry -> entry.fact() instanceof Fact.Area area
                        && folded(area.name()).contains(wanted));
    }

    /** A meeting without days is in no range. */
    private boolean isWithin(Account account) {
        var first = day(from);
        var last = day(to);
        if (first == null && last == null) {
            return true;
        }
        var start = account.meeting().start();
        var end = account.meeting().end() == null ? start : account.meeting().end();
        return start != null
                && end != null
                && (first == null || !end.isBefore(first))
                && (last == null || !start.isAfter(last));
    }

    private boolean says(Account account, Wording say) {
        var words = new FactWords(say);
        var meeting = account.meeting();
        var all = folded(String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        account.summitId(),
                                        meeting.forum().name(),
                                        new MeetingWords(say).name(meeting),
                                        new MeetingWords(say).place(meeting)),
                                account.entries().stream().flatMap(entry -> texts(entry.fact(), words)))
                        .toList()));
        return Stream.of(folded(text).split("\\s+")).allMatch(all::contains);
    }

    private static Stream<String> texts(Fact fact, FactWords words) {
        var title = Stream.of(words.full(fact));
        if (fact instanceof Fact.Target target) {
            return Stream.concat(title, Stream.of(target.text()));
        } else if (fact instanceof Fact.Pledge pledge) {
            return Stream.concat(title, Stream.of(pledge.text()));
        } else if (fact instanceof Fact.Area area) {
            return Stream.concat(title, area.covers().stream().map(Evidence::quote));
        }
        return title;
    }

    static String folded(String text) {
        return UCharacter.foldCase(MARKS_APART.normalize(text), true).replaceAll("\\p{M}+", "");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String clean(@Nullable String parameter) {
        var text = parameter == null ? "" : parameter.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
