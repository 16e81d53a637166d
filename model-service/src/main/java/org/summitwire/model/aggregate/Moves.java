package org.summitwire.model.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that change accounts, seen from one of them.
 *
 * @param brought facts that other accounts held and hold no more
 * @param taken by fact id: the summit that a fact of this account went to
 */
record Moves(List<Entry> brought, Map<String, String> taken) {

    static final Moves NONE = new Moves(List.of(), Map.of());

    Moves {
        brought = List.copyOf(brought);
        taken = Map.copyOf(taken);
    }

    Optional<Entry> brought(String factId) {
        return brought.stream().filter(entry -> entry.factId().equals(factId)).findFirst();
    }

    /** Whether what stands was told under another account already, so that it is no news. */
    boolean toldElsewhere(Entry standing) {
        return brought.stream()
                .anyMatch(old -> old.tellings().stream().anyMatch(standing::tells)
                        && !Identities.isRevision(old.fact(), standing.fact()));
    }

    @Nullable
    String summitOf(String factId) {
        return taken.get(factId);
    }
}
