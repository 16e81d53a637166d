package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** The line before a report that says where and when it was written. */
final class Datelines {

    private static final int DATELINE = 9;
    private static final int LINES = 5;
    private static final int DATED_WITHIN = 6;
    private static final int RELEASED_WITHIN = 10;
    private static final int BYLINE = 7;

    private Datelines() {}

    /** Whether a day is that of the line. */
    static boolean holds(Sentence sentence, When when) {
        if (sentence.index() > 3 || when.from() > DATELINE) {
            return false;
        }
        for (var at = when.to(); at < Math.min(sentence.size(), when.to() + 6); at++) {
            if (sentence.isMark(at, '-') && sentence.at(at).isSpaced()) {
                return true;
            }
            if (sentence.isMark(at, '(')) {
                at = Math.max(at, behindBracket(sentence, at));
            } else if (sentence.at(at).isWord()) {
                return false;
            }
        }
        return isPlaceAndDay(sentence, when);
    }

    /** 'ASTANA, 20 December.' as a sentence of its own */
    private static boolean isPlaceAndDay(Sentence sentence, When when) {
        return sentence.index() == 0
                && sentence.is(0, Kind.CITY)
                && when.from() <= 2
                && when.to() == sentence.size() - 1;
    }

    /** 'Singapore, 16 June 2025.', 'FACT SHEET | New Delhi, 25 October 2024': a city with the day right behind it. */
    static boolean isDated(Sentence sentence, int at, List<When> days) {
        return sentence.isMark(at + 1, ',')
                && (at == 0 || (at < DATED_WITHIN && sentence.isMark(at - 1, '|')))
                && sentence.index() < LINES
                && days.stream().anyMatch(it -> it.from() == at + 2 && !it.vague());
    }

    /** The day of a release, in a line of its own at the top or the end: 'Bridgetown, 14 November 2025'. */
    static LocalDate written(List<Sentence> sentences, LocalDate published) {
        for (var sentence : sentences) {
            var edge = sentence.index() < LINES || sentence.index() == sentences.size() - 1;
            if (edge && sentence.size() <= DATELINE && sentence.find(Kind.CITY, 0, 2) == 0) {
                for (var when : new Dates(published).in(sentence)) {
                    var recent = when.start().isBefore(published)
                            && when.start().isAfter(published.minusDays(RELEASED_WITHIN));
                    if (recent && when.start().equals(when.end()) && when.to() >= sentence.size() - 1) {
                        return when.start();
                    }
                }
            }
        }
        return published;
    }

    private static int behindBracket(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + 4); at++) {
            if (sentence.isMark(at, ')')) {
                return at;
            }
        }
        return from;
    }

    /** 'TOKYO -', 'Jakarta (Antara) -' */
    static boolean isPlace(Sentence sentence, int at) {
        var marked = (at == 0 && sentence.isMark(1, ',') && !sentence.is(2, Kind.CITY))
                || sentence.isMark(at + 1, '-')
                || sentence.isMark(at + 1, ':')
                || sentence.isMark(at + 1, '(');
        return marked && at <= 2 && sentence.index() <= 4 && sentence.find(Kind.LOCATIVE, 0, at) < 0;
    }

    /** The city from which a report is; null where no line says so. */
    static Places.@Nullable City city(List<Sentence> sentences) {
        for (var sentence : sentences.subList(0, Math.min(LINES, sentences.size()))) {
            var at = sentence.find(Kind.CITY, 0, 3);
            if (at >= 0 && isPlace(sentence, at)) {
                return new Places.City(
                        sentence, at, requireNonNull(sentence.at(at).value(Kind.CITY)), 1);
            }
            var byline = byline(sentence);
            if (byline >= 0) {
                return new Places.City(
                        sentence, byline, requireNonNull(sentence.at(byline).value(Kind.CITY)), 1);
            }
        }
        return null;
    }

    /** The city of 'A. Reporter in Liverpool', as a line of its own; -1 where there is none. */
    static int byline(Sentence sentence) {
        var last = sentence.size() - 1;
        return last >= 2
                        && last <= BYLINE
                        && sentence.is(last, Kind.CITY)
                        && sentence.is(last - 1, Kind.LOCATIVE)
                        && sentence.at(0).isCapital()
                        && sentence.start() == sentence.line().start()
                ? last
                : -1;
    }
}
