package org.summitwire.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;

/** What articles tell, written by hand: the values that reading would give. */
public final class Told {

    private final Meeting meeting;
    private final List<Report> reports = new ArrayList<>();

    private Told(Meeting meeting) {
        this.meeting = meeting;
    }

    public static Told of(Meeting meeting) {
        return new Told(meeting);
    }

    /** The inaugural summit of CA+JAD as most articles tell it. */
    public static Told tokyo() {
        return of(held("forum:CA+JAD", "Tokyo", "2025-12-20", "2025-12-20"));
    }

    public static Meeting held(String forum, @Nullable String city, @Nullable String start, @Nullable String end) {
        return meeting(forum, MeetingStatus.HELD, city, start, end);
    }

    public static Meeting planned(String forum, @Nullable String city, @Nullable String start, @Nullable String end) {
        return meeting(forum, MeetingStatus.PLANNED, city, start, end);
    }

    public static Meeting meeting(
            String forum, MeetingStatus status, @Nullable String city, @Nullable String start, @Nullable String end) {
        return meeting(
                new Forum(forum, forum.substring(forum.indexOf(':') + 1), null, new TreeSet<>()),
                status,
                city,
                start,
                end);
    }

    public static Meeting meeting(
            Forum forum, MeetingStatus status, @Nullable String city, @Nullable String start, @Nullable String end) {
        return new Meeting(
                forum,
                status,
                city,
                null,
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                List.of(new Evidence("words for place and date", 0, 24)));
    }

    public Told leader(@Nullable String person, String country) {
        return leader(person, country, Role.HEAD_OF_STATE);
    }

    public Told leader(@Nullable String person, String country, Role role) {
        return fact(new Fact.Participant(person, country, role), Stage.AGREED);
    }

    public Told area(String name) {
        return fact(new Fact.Area(name, true, List.of()), Stage.AGREED);
    }

    public Told initiative(String name) {
        return fact(new Fact.Initiative(name), Stage.AGREED);
    }

    public Told documents(long count, Bound bound, Stage stage, String... parties) {
        return fact(document(DocumentType.COOPERATION_DOCUMENT, null, count, bound, stage, null, parties), stage);
    }

    public Told documents(DocumentType type, long count, Bound bound, Stage stage, String... parties) {
        return fact(document(type, null, count, bound, stage, null, parties), stage);
    }

    public Told document(
            DocumentType type, @Nullable String title, @Nullable String subject, Stage stage, String... parties) {
        return fact(document(type, title, 1, Bound.EXACT, stage, subject, parties), stage);
    }

    public Told target(Measure measure, String amount, String unit, @Nullable String by, String text) {
        return target(measure, amount, unit, Bound.EXACT, by, text);
    }

    public Told target(
            Measure measure,
            String amount,
            String unit,
            Bound bound,
            @Nullable String by,
            String text,
            Quantity... conversions) {
        var quantity = new Quantity(new BigDecimal(amount), unit, bound);
        return fact(new Fact.Target(measure, quantity, by, null, Arrays.asList(conversions), text), Stage.AGREED);
    }

    public Told pledge(@Nullable String by, @Nullable String to, String amount, String unit, String text) {
        var quantity = new Quantity(new BigDecimal(amount), unit, Bound.EXACT);
        return fact(new Fact.Pledge(by, to, quantity, List.of(), text), Stage.AGREED);
    }

    public Told fact(Fact fact, Stage stage) {
        var start = 100 * (reports.size() + 1);
        var quote = fact.toString();
        reports.add(new Report(fact, stage, new Evidence(quote, start, start + quote.length()), null, "by hand"));
        return this;
    }

    public MeetingReport report() {
        return new MeetingReport(meeting, reports);
    }

    public Meeting meeting() {
        return meeting;
    }

    public List<Report> reports() {
        return List.copyOf(reports);
    }

    public static Fact.Document document(
            DocumentType type,
            @Nullable String title,
            long count,
            Bound bound,
            Stage stage,
            @Nullable String subject,
            String... parties) {
        return new Fact.Document(
                type, title, count, bound, List.of(stage), new TreeSet<>(Arrays.asList(parties)), subject, Set.of());
    }
}
