package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Folding;
import org.summitwire.model.reading.text.Sentence;

/** The fields of one meeting that were told so far, each once, found again by their words. */
final class AreasTold {

    /** No field's name is longer; the words before 'covers' are looked through for names of every length told. */
    private static final int LONGEST = 200;

    private final List<Areas.Told> all = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<Integer> lengths = new TreeSet<>();

    /** One whose words, in any order, were told before is no other. */
    void add(Areas.Told area) {
        var name = Folding.fold(area.evidence().quote());
        if (words.add(String.join(" ", wordsOf(name)))) {
            if (name.length() <= LONGEST && byName.putIfAbsent(name, all.size()) == null) {
                lengths.add(name.length());
            }
            all.add(area);
        }
    }

    /** Whether the last was told in that sentence. */
    boolean isOf(Sentence sentence) {
        return !all.isEmpty() && all.get(all.size() - 1).sentence() == sentence;
    }

    List<Areas.Told> all() {
        return all;
    }

    /** The first told whose name some words end with; null where there is none. */
    Areas.@Nullable Told endOf(String some) {
        if (all.isEmpty()) {
            return null;
        }
        var subject = Folding.fold(some);
        var first = all.size();
        for (int length : lengths) {
            if (length <= subject.length()) {
                first = Math.min(first, byName.getOrDefault(subject.substring(subject.length() - length), first));
            }
        }
        return first == all.size() ? null : all.get(first);
    }

    /** In order; as one string they are looked up quickly even where many have one hash. */
    private static Set<String> wordsOf(String name) {
        var words = new TreeSet<String>();
        var start = 0;
        for (var at = 0; at <= name.length(); at++) {
            if (at == name.length() || !isPart(name.charAt(at))) {
                if (at > start || at == 0) {
                    words.add(name.substring(start, at));
                }
                start = at + 1;
            }
        }
        if (!name.isEmpty() && !isPart(name.charAt(name.length() - 1))) {
            words.add("");
        }
        return words;
    }

    private static boolean isPart(char letter) {
        return letter == '_' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
