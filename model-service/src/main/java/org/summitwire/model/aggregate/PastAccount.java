package org.summitwire.model.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.Stage;

/**
 * An account as it was known here at a time: all changes known by then, one on top of the other.
 *
 * @param mergedInto the summit that it had gone into by then; null where it stood
 * @param version the number of changes by then
 */
public record PastAccount(
        String summitId, Meeting meeting, List<PastFact> facts, @Nullable String mergedInto, long version) {

    /**
     * One fact as it stood.
     *
     * @param evidence the words that brought the value that stood
     * @param knownAt when it was first known here
     * @param changedAt when what stood was known here
     */
    public record PastFact(
            String factId,
            Fact fact,
            Stage stage,
            List<Quoted> evidence,
            List<String> voices,
            Instant knownAt,
            Instant changedAt) {}

    public PastAccount {
        facts = List.copyOf(facts);
    }

    /**
     * The account at a time; none where nothing was known of the meeting by then, or no more.
     *
     * @param changes all of the account, in order
     */
    public static Optional<PastAccount> of(String summitId, List<PastChange> changes, Instant asOf) {
        var known = changes.stream()
                .filter(change -> !change.knownAt().isAfter(asOf))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<String, PastFact> facts = new LinkedHashMap<>();
        String mergedInto = null;
        var gone = false;
        for (var change : known) {
            if (change.factId() == null) {
                mergedInto = change.mergedInto();
                gone = change.change() == ChangeClass.WITHDRAWN;
            } else {
                apply(change, facts);
            }
        }
        if (gone) {
            return Optional.empty();
        }
        var last = known.get(known.size() - 1);
        return Optional.of(
                new PastAccount(summitId, last.meeting(), new ArrayList<>(facts.values()), mergedInto, known.size()));
    }

    private static void apply(PastChange change, Map<String, PastFact> facts) {
        var factId = change.factId();
        var fact = change.after();
        var stage = change.stageAfter();
        if (fact == null || stage == null || change.mergedIntoFact() != null) {
            facts.remove(factId);
            return;
        }
        var before = facts.get(factId);
        var sameValue = before != null && change.change() == ChangeClass.CORROBORATED;
        facts.put(
                factId,
                new PastFact(
                        factId,
                        fact,
                        stage,
                        sameValue ? before.evidence() : change.evidence(),
                        change.voices(),
                        before == null ? change.knownAt() : before.knownAt(),
                        sameValue ? before.changedAt() : change.knownAt()));
    }
}
