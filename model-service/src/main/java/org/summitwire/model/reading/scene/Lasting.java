package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** How many days a meeting lasts, of which an article tells one. */
final class Lasting {

    private static final int LASTS_WITHIN = 5;

    private final Scene scene;

    Lasting(Scene scene) {
        this.scene = scene;
    }

    /** 'closed a two-day summit on Saturday' began on Friday. */
    Day of(Day day, List<Sentence> own) {
        var held = held(day.sentence());
        var days = own.stream()
                .filter(it -> it == day.sentence() || it.has(Kind.MEETING) || it.has(Kind.FORUM) || it.has(Kind.DEFINITE))
                .filter(it -> it == day.sentence() || it.index() - day.sentence().index() < LASTS_WITHIN)
                .mapToInt(this::daysIn)
                .filter(it -> it > 1)
                .findFirst()
                .orElse(1);
        if (held < 0 || days < 2 || !day.start().equals(day.end())) {
            return day;
        }
        return switch (requireNonNull(day.sentence().at(held).value(Kind.HELD))) {
            case "CLOSED" -> day.during(day.end().minusDays(days - 1L), day.end());
            case "OPENED" -> day.during(day.start(), day.start().plusDays(days - 1L));
            default -> day;
        };
    }

    /** 'closed' and 'opened' tell more than 'held'. */
    private static int held(Sentence sentence) {
        for (var at = sentence.find(Kind.HELD, 0); at >= 0; at = sentence.find(Kind.HELD, at + 1)) {
            if (!sentence.at(at).is(Kind.HELD, "-")) {
                return at;
            }
        }
        return sentence.find(Kind.HELD, 0);
    }

    private int daysIn(Sentence sentence) {
        for (var amount : scene.amounts(sentence)) {
            var behind = sentence.isMark(amount.to(), '-') ? amount.to() + 1 : amount.to();
            var isDays = sentence.is(behind, Kind.DAYS) || sentence.is(amount.to() - 1, Kind.DAYS);
            if (isDays && amount.value().intValue() < 8 && amount.value().scale() <= 0) {
                return amount.value().intValue();
            }
        }
        return 1;
    }

}
