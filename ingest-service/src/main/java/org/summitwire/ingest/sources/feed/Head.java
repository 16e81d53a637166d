package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What a feed's head tells of itself. */
record Head(
        @Nullable String language,
        @Nullable URI home,
        @Nullable URI self,
        @Nullable URI hub,
        @Nullable Duration ttl,
        @Nullable Duration updateEvery,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        @Nullable URI next,
        @Nullable URI archive) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    /** Periods of RSS 1.0's syndication module, months and years by their mean. */
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    static Head of(Element head, URI base) {
        var home = Tree.linked(head, "alternate", base);
        return new Head(
                languageOf(head),
                home != null
                        ? home
                        : Tree.own(head, "link")
                                .flatMap(link -> Tree.url(link, link.getText(), base).stream())
                                .findFirst()
                                .orElse(null),
                Tree.linked(head, "self", base),
                Tree.linked(head, "hub", base),
                number(Tree.ownText(head, "ttl"))
                        .filter(minutes -> minutes > 0)
                        .map(Duration::ofMinutes)
                        .orElse(null),
                updateEvery(head),
                skipHours(head),
                skipDays(head),
                Tree.linked(head, "next", base),
                Tree.linked(head, "prev-archive", base));
    }

    private static @Nullable String languageOf(Element head) {
        return Stream.of(Tree.own(head, "language"), Tree.of(head, Tree.DUBLIN_CORE, "language"))
                .flatMap(place -> place)
                .map(element -> Texts.language(element.getText()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> Tree.language(head));
    }

    private static @Nullable Duration updateEvery(Element head) {
        var told = Tree.text(Tree.of(head, Tree.SYNDICATION, "updatePeriod"));
        var period = told == null ? null : PERIODS.get(told.toLowerCase(Locale.ROOT));
        int frequency = number(Tree.text(Tree.of(head, Tree.SYNDICATION, "updateFrequency")))
                .orElse(1);
        return period == null ? null : period.dividedBy(Math.max(1, frequency));
    }

    /** RSS 2.0 counts hours from 0, RSS 0.91 from 1: there 24 is midnight. */
    private static Set<Integer> skipHours(Element head) {
        return Tree.own(head, "skipHours")
                .flatMap(hours -> Tree.own(hours, "hour"))
                .flatMap(hour -> number(hour.getTextTrim()).stream())
                .filter(hour -> hour <= 24)
                .map(hour -> hour % 24)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<DayOfWeek> skipDays(Element head) {
        return Tree.own(head, "skipDays")
                .flatMap(days -> Tree.own(days, "day"))
                .map(day -> day.getTextTrim().toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Integer> number(@Nullable String text) {
        return text != null && DIGITS.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
