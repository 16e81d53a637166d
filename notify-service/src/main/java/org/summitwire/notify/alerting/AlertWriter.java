package org.summitwire.notify.alerting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an alert for a desk officer, in one language, from the patterns of {@code words-*.properties}. */
public final class AlertWriter {

    static final int HEADLINE = 120;
    private static final int QUOTE = 500;
    private static final int QUOTES = 3;

    private final String language;
    private final Words words;
    private final Figures figures;
    private final Calendar calendar;
    private final MeetingWords meetings;
    private final OutcomeWords outcomes;
    private final ReminderWords reminders;

    /**
     * A writer of that language.
     *
     * @param language ISO 639-1: en or id
     * @throws IllegalArgumentException for any other
     */
    public AlertWriter(String language) {
        this.language = language;
        this.words = Words.of(language);
        this.figures = new Figures(words);
        this.calendar = new Calendar(words.locale());
        this.meetings = new MeetingWords(words, calendar);
        this.outcomes = new OutcomeWords(words, figures, calendar);
        this.reminders = new ReminderWords(words, calendar, outcomes);
    }

    public String language() {
        return language;
    }

    /** Names a meeting in full: Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Japan, 20 December 2025. */
    public String meeting(Meeting meeting) {
        return meetings.full(meeting);
    }

    /**
     * Writes what a change tells.
     *
     * @throws IllegalArgumentException for a reminder, which no change tells
     */
    public Telling write(Change change, News news) {
        var known = knownBefore(change, news);
        return new Telling(
                language, headline(change.meeting(), briefly(change, news)), text(change, news, known), known);
    }

    /**
     * Writes a reminder.
     *
     * @param last the last change of the target: who told it, and in which words
     * @param heardAt when it was last heard of here
     */
    public Telling remind(Change last, Target target, Reminder reminder, Instant heardAt) {
        var lines = new ArrayList<String>();
        lines.add(words.say("text.what", meetings.full(last.meeting()), reminders.full(target, reminder)));
        lines.addAll(detail(target, isSameLanguage(last)));
        lines.add(words.say("text.lastHeard", calendar.moment(heardAt)));
        lines.addAll(toldBy(last));
        var headline = headline(last.meeting(), reminders.brief(target, reminder));
        return new Telling(
                language, headline, String.join("\n", lines), outcomes.full(target, last.stageAfter(), false));
    }

    private String headline(Meeting meeting, String what) {
        var headline = words.say("headline", meetings.brief(meeting), what);
        if (headline.length() > HEADLINE) {
            headline = words.say("headline", meetings.nameless(meeting), what);
        }
        return shortened(headline, HEADLINE);
    }

    private String briefly(Change change, News news) {
        var brief = outcomes.brief(change.outcome(), stageOf(change, news), isSameLanguage(change));
        return switch (news) {
            case NEW -> brief;
            case WITHDRAWN -> words.say("headline.withdrawn", brief);
            case REVISED ->
                change.before() == null
                        ? brief
                        : words.say("headline.revised", brief, outcomes.former(change.before(), change.outcome()));
            case REMINDER -> throw noChange(change);
        };
    }

    private String text(Change change, News news, @Nullable String known) {
        var lines = new ArrayList<String>();
        lines.add(words.say("text.what", meetings.full(change.meeting()), what(change, news)));
        lines.addAll(detail(change.outcome(), isSameLanguage(change)));
        lines.addAll(toldBy(change));
        lines.add(known == null ? words.say("text.nothingKnown") : words.say("text.knownBefore", known));
        return String.join("\n", lines);
    }

    private List<String> toldBy(Change change) {
        var lines = new ArrayList<String>();
        lines.add(source(change));
        if (!change.quotes().isEmpty()) {
            lines.add(words.say("text.quote", quoted(change)));
        }
        lines.add(words.say("text.voices", change.voices()));
        return lines;
    }

    private String what(Change change, News news) {
        var full = outcomes.full(change.outcome(), stageOf(change, news), isSameLanguage(change));
        return switch (news) {
            case NEW -> full;
            case REVISED -> words.say("text.revised", full);
            case WITHDRAWN -> words.say("text.withdrawn", full);
            case REMINDER -> throw noChange(change);
        };
    }

    private static IllegalArgumentException noChange(Change change) {
        return new IllegalArgumentException(
                "Change " + change.id() + " cannot tell a REMINDER; expected NEW, REVISED or WITHDRAWN");
    }

    private List<String> detail(Outcome outcome, boolean sameLanguage) {
        var lines = new ArrayList<String>();
        if (outcome instanceof Document document) {
            if (!document.parties().isEmpty()) {
                lines.add(words.say("text.parties", outcomes.joined(meetings.parties(document.parties()))));
            }
            var sectors = document.sectors().stream()
                    .filter(it -> it != Sector.UNKNOWN)
                    .map(it -> words.say("sector." + it))
                    .toList();
            if (!sectors.isEmpty()) {
                lines.add(words.say("text.sectors", outcomes.joined(sectors)));
            }
            if (document.subject() != null && (!sameLanguage || document.title() != null)) {
                lines.add(words.say("text.subject", document.subject()));
            }
        }
        if (outcome instanceof Target target && !target.conversions().isEmpty()) {
            var conversions =
                    target.conversions().stream().map(figures::quantity).toList();
            lines.add(words.say("text.conversions", outcomes.joined(conversions)));
        }
        return lines;
    }

    private String source(Change change) {
        var cause = change.cause();
        var outlet = cause.agency() == null || cause.agency().equals(cause.outlet())
                ? cause.outlet()
                : words.say("text.agency", cause.outlet(), cause.agency());
        var published = calendar.moment(cause.publishedAt());
        return change.attribution() == null
                ? words.say("text.source", outlet, published)
                : words.say("text.sourceSaying", outlet, published, change.attribution());
    }

    private static String quoted(Change change) {
        return change.quotes().stream()
                .limit(QUOTES)
                .map(quote -> shortened(quote.words().strip().replaceAll("\\s+", " "), QUOTE))
                .distinct()
                .collect(Collectors.joining("” … “"));
    }

    /** The former value: of what was revised or withdrawn, or of what was only planned until now. */
    private @Nullable String knownBefore(Change change, News news) {
        var before = change.before() != null || change.stageBefore() == null ? change.before() : change.after();
        if (before == null) {
            return null;
        }
        var full = outcomes.full(before, change.stageBefore(), isSameLanguage(change));
        return news == News.NEW && !change.wasDecided() ? words.say("known.undecided", full) : full;
    }

    private static @Nullable Stage stageOf(Change change, News news) {
        return news == News.WITHDRAWN && change.stageBefore() != null ? change.stageBefore() : change.stageAfter();
    }

    private boolean isSameLanguage(Change change) {
        return change.cause().language().equals(language);
    }

    /** Cut between words, marked by an ellipsis. */
    public static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var space = text.lastIndexOf(' ', limit - 1);
        var end = space > limit / 2 ? space : limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
