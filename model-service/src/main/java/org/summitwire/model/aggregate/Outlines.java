package org.summitwire.model.aggregate;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of all accounts, brought up to date as accounts change. Bounded: the earliest meeting falls out. Safe for
 * many threads.
 */
public final class Outlines {

    /** The latest first; those without days last. */
    private static final Comparator<Outline> LATEST_FIRST = comparing(
                    (Outline it) -> Optional.ofNullable(it.meeting().start()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Outline::summitId);

    private final int capacity;
    private final Map<String, Outline> byId = new HashMap<>();
    private final TreeSet<Outline> ordered = new TreeSet<>(LATEST_FIRST);
    private final Set<String> unconfirmed = new HashSet<>();
    private @Nullable List<Outline> list;
    private boolean settled;

    /** @param capacity how many are kept */
    public Outlines(int capacity) {
        this.capacity = capacity;
    }

    /** All will be told anew, from the first on; until then what is known stands. */
    public synchronized void restart() {
        unconfirmed.addAll(byId.keySet());
    }

    /** An account as it stands now. */
    public synchronized void hear(Account account) {
        forget(account.summitId());
        var outline = Outline.of(account);
        byId.put(account.summitId(), outline);
        ordered.add(outline);
        if (ordered.size() > capacity) {
            byId.remove(ordered.pollLast().summitId());
        }
    }

    /** That account is no more. */
    public synchronized void forget(String summitId) {
        list = null;
        unconfirmed.remove(summitId);
        var known = byId.remove(summitId);
        if (known != null) {
            ordered.remove(known);
        }
    }

    /** All that there is has been told: what was not is no more. */
    public synchronized void settle() {
        List.copyOf(unconfirmed).forEach(this::forget);
        settled = true;
    }

    /**
     * All, the latest meeting first.
     *
     * @throws AccountsAwayException until all that was there at the start is known
     */
    public synchronized List<Outline> latestFirst() {
        if (!settled) {
            throw new AccountsAwayException("The accounts are still being loaded; ask again in a moment", null);
        }
        if (list == null) {
            list = List.copyOf(ordered);
        }
        return list;
    }
}
