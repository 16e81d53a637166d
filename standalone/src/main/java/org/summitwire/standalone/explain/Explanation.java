package org.summitwire.standalone.explain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.Reading;
import org.summitwire.model.reading.Report;

/** One reading for a person: what was read of each meeting, what was passed over, and the article with the words marked. */
public final class Explanation {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
    private static final int STEP = 2;
    private static final int LONGEST_QUOTE = 160;

    private final Sheet sheet;
    private final Only only;
    private final Told told;
    private final Reading reading;
    private final List<Mark> marks = new ArrayList<>();
    private int facts;

    private Explanation(Sheet sheet, Only only, Told told, Reading reading) {
        this.sheet = sheet;
        this.only = only;
        this.told = told;
        this.reading = only.of(reading);
    }

    public static void write(Sheet sheet, Only only, Told told, Reading reading) {
        var explanation = new Explanation(sheet, only, told, reading);
        explanation.head();
        if (!told.retracted()) {
            explanation.meetings();
            explanation.passedOver();
            explanation.body();
        }
        explanation.removed();
    }

    private void head() {
        var article = told.article();
        sheet.write(0, new Run(Harmless.line(article.title()), Look.TITLE));
        var url = told.url() == null ? "" : " · " + Harmless.line(told.url());
        sheet.write(
                0,
                Run.quiet(Harmless.line(article.outlet()) + " · " + Codes.language(reading.language()) + " · published "
                        + MINUTE.format(article.publishedAt()) + url + " · " + told.place()));
        if (!told.dated()) {
            warn("The article has no date: it is read as published now. Give its day with --published.");
        }
        if (article.language() != null && !article.language().equals(reading.language())) {
            warn("Its language, " + Codes.language(article.language()) + ", is not read yet: it is read as "
                    + Codes.language(reading.language()) + ".");
        }
        if (told.retracted()) {
            warn("Its outlet took it back: nothing is read of it.");
        }
    }

    private void warn(String words) {
        sheet.write(0, new Run(words, Look.WARNING));
    }

    private void meetings() {
        var number = 0;
        for (var meeting : reading.meetings()) {
            meeting(meeting, ++number);
        }
        if (reading.meetings().isEmpty()) {
            sheet.blank();
            Nothing.reasons(told.article(), reading.passedOver()).forEach(reason -> sheet.write(0, Run.plain(reason)));
        }
    }

    private void meeting(MeetingReport meeting, int number) {
        sheet.blank();
        sheet.write(
                0, new Run("Meeting " + number, Look.TITLE), Run.plain(": " + MeetingWords.name(meeting.meeting())));
        sheet.write(STEP, Run.plain(MeetingWords.circumstances(meeting.meeting())));
        if (only.isEverything()) {
            meeting.meeting().evidence().forEach(it -> marks.add(Mark.taken(it, "M" + number, Look.MEETING)));
        }
        for (var kind : Kind.values()) {
            group(
                    kind,
                    meeting.reports().stream()
                            .filter(report -> Kind.of(report.fact()) == kind)
                            .toList());
        }
        if (meeting.reports().isEmpty()) {
            sheet.write(
                    STEP, Run.plain(only.isEverything() ? "No fact is read of it." : "None of these is read of it."));
        }
    }

    private void group(Kind kind, List<Report> reports) {
        if (reports.isEmpty()) {
            return;
        }
        sheet.write(STEP, new Run(kind.heading(), Look.TITLE));
        for (var report : reports) {
            var label = String.valueOf(++facts);
            marks.add(Mark.taken(report.evidence(), label, kind.look()));
            var number = new Run("[" + label + "] ", kind.look());
            sheet.write(
                    2 * STEP, 2 * STEP, List.of(number, Run.plain(FactWords.of(report)), Run.quiet(source(report))));
        }
    }

    private static String source(Report report) {
        var attribution = report.attribution();
        var by = attribution == null ? "" : "  said by " + Harmless.line(attribution.source());
        return by + "  (" + Harmless.line(report.rule()) + ")";
    }

    private void passedOver() {
        if (reading.passedOver().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.write(0, new Run("Passed over", Look.TITLE));
        var letters = new Letters();
        for (var passed : inOrder(reading.passedOver())) {
            var letter = letters.next();
            var reason = Codes.symbol(passed.reason());
            var look = passed.reason() == PassedOver.Reason.NOISE ? Look.NOISE : Look.PASSED_OVER;
            marks.add(Mark.passedOver(passed.evidence(), letter + ":" + reason.replace(' ', '_'), look));
            sheet.write(
                    STEP,
                    2 * STEP,
                    List.of(
                            Run.quiet("{" + letter + "} "),
                            Run.plain(reason + ": \""
                                    + shortened(passed.evidence().quote()) + "\""),
                            Run.quiet("  (" + Harmless.line(passed.rule()) + ")")));
        }
    }

    /** Of the words, not of the rules that found them. */
    private static List<PassedOver> inOrder(List<PassedOver> passedOver) {
        return passedOver.stream()
                .sorted(Comparator.comparingInt(it -> it.evidence().start()))
                .toList();
    }

    private void body() {
        sheet.blank();
        sheet.write(0, new Run("The article, as it was read", Look.TITLE));
        sheet.blank();
        var line = new ArrayList<Run>();
        for (var run : Marking.mark(told.article().body(), marks, !sheet.coloured())) {
            var parts = run.text().split("\n", -1);
            for (var at = 0; at < parts.length; at++) {
                if (at > 0) {
                    sheet.write(0, 0, line);
                    line.clear();
                }
                line.add(new Run(parts[at], run.look()));
            }
        }
        sheet.write(0, 0, line);
    }

    private void removed() {
        if (told.removed().isEmpty() || !only.passedOver()) {
            return;
        }
        sheet.blank();
        sheet.write(0, new Run("Taken off before reading", Look.TITLE));
        for (var gone : told.removed()) {
            sheet.write(
                    STEP,
                    2 * STEP,
                    List.of(
                            new Run(shortened(gone.words()), Look.NOISE),
                            Run.quiet("  (" + Harmless.line(gone.rule()) + ")")));
        }
    }

    private static String shortened(String words) {
        var line = Harmless.line(words);
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
