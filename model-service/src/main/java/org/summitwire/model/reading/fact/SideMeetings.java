package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears of talks by twos within a larger meeting: 'met individually with each President'. */
public final class SideMeetings {

    private static final String RULE = "<person> <each>";

    private final Scene scene;

    public SideMeetings(Scene scene) {
        this.scene = scene;
    }

    public void read(Gathering gathering, Findings findings) {
        if (gathering.isBilateral()) {
            return;
        }
        for (var sentence : gathering.sentences()) {
            var each = sentence.find(Kind.EACH, 0);
            var talks = talks(sentence);
            if (each < 0 || talks < 0 || scene.realityAt(sentence, talks) != Reality.HAPPENED) {
                continue;
            }
            var person = personIn(gathering, sentence);
            var from = Math.min(each, talks);
            var to = Math.max(each, talks) + 1;
            if (person != null) {
                from = Math.min(from, person.from());
                to = Math.max(to, person.to());
            }
            while (to < sentence.size()
                    && sentence.at(to).isWord()
                    && !sentence.at(to).is(Kind.AND)) {
                to++;
            }
            var evidence = scene.text().evidence(sentence, from, to);
            var fact = new Fact.SideMeeting(
                    gathering.parties(), person == null ? null : person.name(), true, evidence.quote());
            findings.add(fact, Stage.AGREED, sentence, evidence, RULE);
        }
    }

    private static int talks(Sentence sentence) {
        var alone = sentence.find(Kind.ONE_ON_ONE, 0);
        return alone >= 0 ? alone : sentence.find(Kind.MEET, 0);
    }

    private static @Nullable Person personIn(Gathering gathering, Sentence sentence) {
        return gathering.peopleIn(sentence).stream()
                .filter(it -> !it.aside())
                .findFirst()
                .orElse(null);
    }
}
