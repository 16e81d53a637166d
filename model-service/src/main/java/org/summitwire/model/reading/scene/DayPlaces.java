package org.summitwire.model.reading.scene;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Cities beside the day of a meeting. */
final class DayPlaces {

    private static final int BESIDE = 6;
    private static final int WITH_MEETING = 18;
    private static final double BESIDE_IT = 1;
    private static final double OF_MEETING = 1.6;

    private final Scene scene;

    DayPlaces(Scene scene) {
        this.scene = scene;
    }

    /** 'spoke at the White House on Thursday', where the meeting was on Thursday */
    double weight(Sentence sentence, int at, @Nullable Day day) {
        if (day == null || sentence.find(Kind.LOCATIVE, at - 2, at) < 0 || PlaceWords.isOfSource(sentence, at)) {
            return 0;
        }
        var same = !Clause.around(sentence, at).has(Kind.REMOTE)
                && scene.days(sentence).stream()
                        .anyMatch(it -> !it.vague()
                                && it.from() - at < BESIDE
                                && at - it.to() < BESIDE
                                && sentence.find(Kind.DOCUMENT, it.to(), at) < 0
                                && it.start(day.planned()).equals(day.start()));
        return same ? BESIDE_IT : isOfDaysMeeting(sentence, at, day) ? OF_MEETING : 0;
    }

    /** 'Thursday's meeting of the three leaders at the White House' */
    private boolean isOfDaysMeeting(Sentence sentence, int at, Day day) {
        return scene.days(sentence).stream()
                .anyMatch(it -> it.to() < at
                        && at - it.to() < WITH_MEETING
                        && sentence.is(it.to(), Kind.POSSESSIVE)
                        && sentence.find(Kind.MEETING, it.to(), at) >= 0
                        && sentence.find(Kind.STAGE, it.to(), at) < 0
                        && it.start(day.planned()).equals(day.start()));
    }
}
