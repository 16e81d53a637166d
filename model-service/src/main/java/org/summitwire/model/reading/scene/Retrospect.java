package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * An article that looks back: its opening tells of a meeting of months ago and names the day, and of none since. What
 * was on that day is its story, and no background.
 *
 * @param opening the last sentence of the opening, which tells it
 */
record Retrospect(LocalDate day, int opening) {

    private static final int OPENING = 2;
    private static final int BODY = 6;
    private static final int OLDEST_YEARS = 2;
    private static final int AROUND_DAYS = 10;

    /** The one of a text; null where it does not look back. */
    static @Nullable Retrospect of(
            List<Sentence> sentences, Function<Sentence, List<When>> days, LocalDate published, LocalDate recent) {
        Retrospect found = null;
        var read = 0;
        for (var sentence : sentences) {
            if (!sentence.line().isRead() || read++ >= BODY) {
                continue;
            }
            for (var when : days.apply(sentence)) {
                var past = !when.vague() && when.end().isBefore(recent);
                if (!when.vague() && !past && !Datelines.holds(sentence, when) && tells(sentence)) {
                    return null;
                }
                var near = when.start().isAfter(published.minusYears(OLDEST_YEARS));
                if (found == null
                        && read <= OPENING
                        && past
                        && near
                        && isStory(sentences, sentence)
                        && !isLastTime(sentence)) {
                    found = new Retrospect(when.start(), sentence.index());
                }
            }
            if (found == null && tells(sentence) && !sentence.has(Kind.RECALL)) {
                return null; // told as news, on whatever day
            }
        }
        return found;
    }

    private static boolean tells(Sentence sentence) {
        return sentence.has(Kind.MEET)
                || sentence.has(Kind.MEETING)
                || sentence.has(Kind.FORUM)
                || (sentence.has(Kind.HELD) && sentence.has(Kind.OFFICES))
                || (sentence.has(Kind.STAGE) && sentence.has(Kind.DOCUMENT));
    }

    /** Told itself, or a place and a day of which the next sentence tells: 'The flags over the palace that day are folded.' */
    private static boolean isStory(List<Sentence> sentences, Sentence sentence) {
        var next = sentence.index() + 1;
        return tells(sentence)
                || (sentence.has(Kind.CITY)
                        && next < sentences.size()
                        && sentences.get(next).line().isRead()
                        && Parties.in(sentences.get(next)).size() + leaders(sentences.get(next)) > 1);
    }

    private static long leaders(Sentence sentence) {
        return sentence.pieces().stream().filter(it -> it.is(Kind.LEADER)).count();
    }

    /** 'for the first time since they met on': of another meeting that is told beside it */
    private static boolean isLastTime(Sentence sentence) {
        return sentence.has(Kind.COMPARED) || sentence.has(Kind.BASELINE);
    }

    boolean isOpening(Sentence sentence) {
        return sentence.index() <= opening;
    }

    /** Whether days are those of its story. */
    boolean holds(When when) {
        return !when.vague()
                && when.start().isAfter(day.minusDays(AROUND_DAYS))
                && when.end().isBefore(day.plusDays(AROUND_DAYS));
    }
}
