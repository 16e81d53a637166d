package org.summitwire.model.reading.scene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears which two parties met or signed, by those who are named. */
final class Pairs {

    private static final int UNION = 4;

    private final Attendance attendance;

    Pairs(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The first two who met or signed in one sentence; else those whom the first sentences name together. */
    @Nullable
    Set<String> of(List<Sentence> lead) {
        for (var sentence : lead) {
            var pair = in(sentence);
            if (pair != null) {
                return pair;
            }
        }
        return unionOf(lead.subList(0, Math.min(UNION, lead.size())));
    }

    /** The parties whose leaders the sentences name together, where they tell that somebody met. */
    @Nullable
    Set<String> unionOf(List<Sentence> sentences) {
        var together = new TreeSet<String>();
        var met = sentences.stream()
                .anyMatch(it -> it.has(Kind.MEET)
                        || it.has(Kind.MEETING)
                        || it.has(Kind.VISIT)
                        || (it.has(Kind.STAGE) && it.has(Kind.DOCUMENT)));
        for (var sentence : sentences) {
            attendance.in(sentence).stream()
                    .filter(person -> !person.aside() && !person.former() && attendance.isPresent(person))
                    .filter(person -> attendance.led().contains(person.country()))
                    .forEach(person -> together.add(person.country()));
            if (together.size() == 2) {
                break;
            }
        }
        return met && together.size() == 2 ? together : null;
    }

    /** Two parties who met or signed, one of whom somebody leads; null where there are none such. */
    @Nullable
    Set<String> in(Sentence sentence) {
        var acts = sentence.has(Kind.MEET)
                || sentence.has(Kind.MEETING)
                || sentence.has(Kind.STAGE)
                || (sentence.has(Kind.AGREE) && sentence.has(Kind.BOTH));
        if (!acts) {
            return null;
        }
        var pair = attendance.present(sentence);
        if (pair.size() != 2) {
            var named = new TreeSet<>(pair);
            for (var at = 0; at < sentence.size(); at++) {
                var code = Parties.acting(sentence, at);
                if (code != null && attendance.led().contains(code)) {
                    named.add(code);
                }
            }
            pair = named;
        }
        return pair.size() == 2 && pair.stream().anyMatch(attendance.led()::contains) ? pair : null;
    }
}
