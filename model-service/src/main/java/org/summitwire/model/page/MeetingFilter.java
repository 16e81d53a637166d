package org.summitwire.model.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Outline;

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

    /** @param texts what an account is searched in, folded */
    boolean takes(Outline outline, Function<Outline, String> texts) {
        return (party.isEmpty() || outline.involves(party))
                && (forum.isEmpty() || outline.meeting().forum().key().equals(forum))
                && outline.isWithin(day(from), day(to))
                && (field.isEmpty() || hasField(outline))
                && (text.isEmpty() || says(texts.apply(outline)));
    }

    private boolean hasField(Outline outline) {
        var wanted = folded(field);
        return outline.fields().stream().anyMatch(name -> folded(name).contains(wanted));
    }

    private boolean says(String all) {
        return Stream.of(folded(text).split("\\s+")).allMatch(all::contains);
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
