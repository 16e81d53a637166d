package org.summitwire.model.reading.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitwire.model.reading.text.Sentence;

/** Where the meetings of an article are named, so that a day or a city goes to the one named with it. */
final class Mentions {

    private final Map<Integer, List<Named>> bySentence = new HashMap<>();

    Mentions(List<Gathering> all) {
        for (var gathering : all) {
            for (var mention : gathering.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence().index(), it -> new ArrayList<>())
                        .add(new Named(gathering, mention.at()));
            }
        }
    }

    private record Named(Gathering gathering, int at) {}

    /** Where one sentence names several meetings, what stands there belongs to the one named last before it. */
    boolean isOfAnother(Gathering own, Sentence sentence, int at) {
        var mine = -1;
        var others = -1;
        var ownToo = false;
        var othersToo = false;
        for (var mention : bySentence.getOrDefault(sentence.index(), List.of())) {
            var isOwn = mention.gathering == own;
            var last = mention.at < at ? mention.at : -1;
            mine = isOwn ? Math.max(mine, last) : mine;
            others = isOwn ? others : Math.max(others, last);
            ownToo |= isOwn;
            othersToo |= !isOwn;
        }
        return others > mine || (mine < 0 && othersToo && ownToo);
    }
}
