package org.summitwire.model.page;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.page.Badge;
import org.summitwire.page.Wording;

/** Sentences about tellings, in one language. */
record Sayings(Wording say) {

    String voices(int voices) {
        return say.say("voices", voices);
    }

    String keptTellings(int kept) {
        return say.say("evidence.more", kept);
    }

    Remarks remarks() {
        return new Remarks(say, new ArrayList<>());
    }

    /** What is to be told of one telling beside its words. */
    record Remarks(Wording say, List<String> list) {

        void toldAs(String what, List<Badge> stages) {
            var stage = stages.stream().map(Badge::text).toList();
            list.add(say.say("evidence.asTold", stage.isEmpty() ? what : what + ", " + say.listed(stage)));
        }

        void accordingTo(String who) {
            list.add(say.say("evidence.attribution", who));
        }

        void copiedBy(List<String> outlets) {
            if (!outlets.isEmpty()) {
                list.add(say.say("evidence.copies", say.listed(outlets)));
            }
        }

        void readBy(String rule) {
            list.add(say.say("evidence.rule", rule));
        }
    }
}
