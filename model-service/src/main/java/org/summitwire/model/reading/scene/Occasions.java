package org.summitwire.model.reading.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Finds where and when meetings take place, and whether they have. */
final class Occasions {

    private final Scene scene;
    private final Cancellation cancellation;
    private final Days days;
    private final Places places;

    Occasions(Scene scene, Text title, List<Gathering> all) {
        var mentions = new Mentions(all);
        this.scene = scene;
        this.cancellation = new Cancellation(scene);
        this.days = new Days(scene, mentions);
        this.places = new Places(scene, title, mentions);
    }

    /** That of one meeting; what its own sentences do not tell, the others of the article do. */
    Occasion of(Gathering gathering, List<Gathering> all, List<Sentence> sentences) {
        var cancelled = cancellation.isTold(gathering.sentences());
        var day = cancelled ? days.ofCancelled(gathering) : days.of(gathering, all);
        var status = cancelled ? MeetingStatus.CANCELLED : status(gathering.sentences(), day);
        var held = status == MeetingStatus.HELD;
        var longAgo = day == null || !scene.isLongAgo(day.when()) ? null : places.beside(day);
        var city = longAgo == null ? places.of(gathering, all.get(0), sentences, held, day) : longAgo;
        var place = city == null ? null : city.place().split(":", -1);
        return new Occasion(
                status,
                place == null ? null : place[1],
                place == null ? null : place[0],
                day == null ? null : day.start(),
                day == null ? null : day.end(),
                evidence(gathering, day, city));
    }

    private List<Evidence> evidence(Gathering gathering, @Nullable Day day, Places.@Nullable City city) {
        var evidence = new ArrayList<Evidence>();
        for (var mention : gathering.mentions().stream().limit(1).toList()) {
            evidence.add(scene.text().evidence(mention.sentence(), mention.at(), mention.at() + 1));
        }
        if (day != null) {
            evidence.add(scene.text()
                    .evidence(day.sentence(), day.when().from(), day.when().to()));
        }
        if (city != null && isOfText(city.sentence())) {
            evidence.add(scene.text().evidence(city.sentence(), city.at(), city.at() + 1));
        }
        return evidence;
    }

    /** A title is no evidence. */
    private boolean isOfText(Sentence sentence) {
        var sentences = scene.text().sentences();
        return sentence.index() < sentences.size() && sentences.get(sentence.index()) == sentence;
    }

    private MeetingStatus status(List<Sentence> own, @Nullable Day day) {
        if (day == null) {
            var planned = own.stream().limit(1).anyMatch(it -> it.has(Kind.PLAN));
            return planned ? MeetingStatus.PLANNED : MeetingStatus.HELD;
        }
        if (day.start().isAfter(scene.published())) {
            return MeetingStatus.PLANNED;
        }
        return day.planned() && day.start().equals(scene.published()) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }
}
