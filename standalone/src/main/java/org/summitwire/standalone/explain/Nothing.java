package org.summitwire.standalone.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.PassedOver;

/** Why nothing was read of an article, as far as is known. */
final class Nothing {

    private Nothing() {}

    static List<String> reasons(Article article, List<PassedOver> passedOver) {
        var reasons = new ArrayList<String>();
        reasons.add(
                "Nothing is read: no meeting of states was recognised, and facts are read of a meeting only. A meeting"
                        + " is recognised by a forum's name, or by states or their leaders that meet.");
        if (!isLatin(article.body())) {
            reasons.add("Most of its letters are of a script that no language read here is written in.");
        }
        if (passedOver.stream().anyMatch(it -> it.reason() == PassedOver.Reason.OTHER_MEETING)) {
            reasons.add(
                    "A meeting is mentioned, but without a date or an outcome of its own: it is among what was passed"
                            + " over.");
        } else if (!passedOver.isEmpty()) {
            reasons.add("What was passed over stands below.");
        }
        return reasons;
    }

    private static boolean isLatin(String body) {
        var letters = body.codePoints().filter(Character::isLetter).toArray();
        var latin = Arrays.stream(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters.length;
    }
}
