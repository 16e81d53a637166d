package org.summitwire.model.reading.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.text.Folding;

/** Tells a document that is told again from another one: 'the declaration' after 'the Tokyo Declaration'. */
final class Repetition {

    /** A meeting issues one of each, whatever else is said of it; of others it has several. */
    private static final Set<DocumentType> SINGLE =
            EnumSet.of(DocumentType.DECLARATION, DocumentType.JOINT_STATEMENT, DocumentType.COOPERATION_DOCUMENT);

    private static final Pattern GAPS = Pattern.compile("\\W+");

    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    /** Whether one only says again what the other said. */
    boolean isOne(Fact.Document later, Fact.Document earlier) {
        if (later.count() != earlier.count()) {
            return later.count() > 1
                    && earlier.count() > 1
                    && later.type() == earlier.type()
                    && later.bound() != Bound.EXACT;
        }
        if (later.count() > 1) {
            return true;
        }
        if (later.title() != null && earlier.title() != null) {
            return isAlike(later.title(), earlier.title());
        }
        if (later.type() != earlier.type() || isAnotherToCome(later, earlier) || isOnOther(later, earlier)) {
            return false;
        }
        return later.subject() == null || earlier.subject() == null || isAlike(later.subject(), earlier.subject());
    }

    /** A pact with a name, or said to be on something, that is still to be signed is none that was signed without one. */
    private static boolean isAnotherToCome(Fact.Document later, Fact.Document earlier) {
        var described = later.subject() != null && earlier.subject() == null && !SINGLE.contains(later.type());
        return (later.title() != null || described)
                && earlier.title() == null
                && later.stages().contains(Stage.PLANNED)
                && !earlier.stages().contains(Stage.PLANNED);
    }

    /** 'an extradition treaty' still to come is not 'the Lima Fisheries Agreement' that was signed. */
    private boolean isOnOther(Fact.Document later, Fact.Document earlier) {
        var toCome = later.stages().contains(Stage.PLANNED) && !earlier.stages().contains(Stage.PLANNED);
        if (!toCome || SINGLE.contains(later.type()) || (later.title() == null) == (earlier.title() == null)) {
            return false;
        }
        var named = later.title() == null ? earlier : later;
        var subject = later.title() == null ? later.subject() : earlier.subject();
        return subject != null && !shares(subject, named.title()) && !shares(subject, named.subject());
    }

    boolean shares(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        var theirs = words(other);
        return words(one).stream().anyMatch(theirs::contains);
    }

    /** Whether the words of one are those of the other or some of them. */
    private boolean isAlike(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    private Set<String> words(String name) {
        return wordsOf.computeIfAbsent(name, it -> new HashSet<>(List.of(GAPS.split(Folding.fold(it), -1))));
    }
}
