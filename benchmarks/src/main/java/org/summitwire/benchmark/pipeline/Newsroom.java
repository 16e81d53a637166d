package org.summitwire.benchmark.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.ingest.intake.Article;

/**
 * Makes up articles, each from its number and the seed alone. Of ten, nine are on sports, courts, companies, weather and
 * home politics; one is on a meeting of states. Six meetings are told of at a time, each by eight articles: two previews,
 * a report and a copy of it, the report in another language, a repeat, a revision (every other time as a new form of the
 * report), and one more agreement. One in fifty comes up to two days late.
 */
final class Newsroom {

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofMinutes(5);
    private static final int ONE_IN = 10;
    private static final int AT_A_TIME = 6;
    private static final int LATE = 2;
    private static final int LATEST_HOURS = 48;
    private static final int OUTLETS = 40;
    private static final int INDONESIAN = 40;
    private static final List<String> SUBJECTS = List.of("sport", "court", "company", "weather", "politics");
    private static final List<Step> STEPS = List.of(
            new Step("en", "preview"),
            new Step("id", "preview"),
            new Step("en", "report"),
            new Step("en", "report"),
            new Step("id", "report"),
            new Step("en", "repeat"),
            new Step("en", "revision"),
            new Step("id", "more"));
    private static final int REPORT = 2;
    private static final int COPY = 3;
    private static final int REVISION = 6;

    private final long seed;
    private final Agenda agenda;
    private final Prose prose;

    Newsroom(long seed) {
        this.seed = seed;
        agenda = new Agenda(seed);
        prose = new Prose(agenda.cities());
    }

    private record Step(String language, String subject) {}

    /** Articles with the numbers from one up to, but not with, another. */
    List<Article> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::article).toList();
    }

    Article article(int number) {
        var tells = Chance.of(seed, "relevant", number / ONE_IN).below(ONE_IN) == number % ONE_IN;
        return tells ? onMeeting(number, number / ONE_IN) : onOtherThings(number);
    }

    private Article onOtherThings(int number) {
        var chance = Chance.of(seed, "article", number);
        var language = chance.outOfHundred(INDONESIAN) ? "id" : "en";
        var subject = chance.oneOf(SUBJECTS);
        var title = Prose.fill(chance.oneOf(prose.of(language, "title-" + subject)), prose.some(chance));
        return article(number, language, title, prose.onAndOn("", language, subject, length(chance), chance), number);
    }

    /** @param place among all articles on meetings */
    private Article onMeeting(int number, int place) {
        var meeting = place / (AT_A_TIME * STEPS.size()) * AT_A_TIME + place % AT_A_TIME;
        var at = place / AT_A_TIME % STEPS.size();
        var step = STEPS.get(at);
        var sentences = prose.of(step.language(), step.subject());
        var words = agenda.words(meeting, dayOf(meeting), step.language());
        var told = sentences.stream().map(it -> Prose.fill(it, words)).toList();
        var chance = Chance.of(seed, step.language() + step.subject(), meeting); // a copy has its original's words
        var body = prose.onAndOn(
                String.join("\n\n", told.subList(1, told.size())),
                step.language(),
                "background",
                length(chance),
                chance);
        var sameUrl = at == REVISION && meeting % 2 == 1;
        return article(number, step.language(), told.get(0), body, sameUrl ? number(meeting, REPORT) : number);
    }

    /** The number of the article that is a step in a meeting's life. */
    private int number(int meeting, int step) {
        var place = meeting / AT_A_TIME * AT_A_TIME * STEPS.size() + step * AT_A_TIME + meeting % AT_A_TIME;
        return place * ONE_IN + Chance.of(seed, "relevant", place).below(ONE_IN);
    }

    private LocalDate dayOf(int meeting) {
        return time(number(meeting, COPY)).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static int length(Chance chance) {
        return chance.between(700, 1700);
    }

    private static Instant time(int number) {
        return START.plus(APART.multipliedBy(number));
    }

    /** @param page the number in its URL: another's where it is a new form of that */
    private Article article(int number, String language, String title, String body, int page) {
        var chance = Chance.of(seed, "time", number);
        var late = chance.outOfHundred(LATE) ? chance.between(1, LATEST_HOURS) : 0;
        var time = time(number).minus(Duration.ofHours(late));
        var outlet = Math.floorMod(page * 7, OUTLETS);
        var url = URI.create("https://outlet" + outlet + ".example/" + language + "/news-" + page);
        var name = "Outlet " + outlet;
        return new Article(
                Identity.of(url, name, title, body, false),
                null,
                name,
                null,
                List.of(),
                null,
                title,
                body,
                number % 2 == 0 ? language : null,
                time,
                language.equals("id") ? ZoneOffset.ofHours(7) : ZoneOffset.UTC,
                time,
                time(number).plusSeconds(60),
                false,
                List.of());
    }
}
