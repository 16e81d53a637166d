package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives facts of an account that was taken anew the ids under which they are known. */
final class Continuity {

    private Continuity() {}

    /** The account after, each of its facts named as in the account before where it was there. */
    static Account keep(Account before, Account after) {
        return keep(before, List.of(), after);
    }

    /**
     * The same, where facts of other accounts may have come over: they keep their names too.
     *
     * @param before null for an account that is new
     * @param brought facts that other accounts held and hold no more
     */
    static Account keep(@Nullable Account before, List<Entry> brought, Account after) {
        var own = before == null ? List.<Entry>of() : before.entries();
        var names = names(own, brought, after.entries());
        var entries = new ArrayList<Entry>();
        for (var entry : after.entries()) {
            var conflicts = new TreeSet<String>();
            entry.conflicts().forEach(id -> conflicts.add(names.getOrDefault(id, id)));
            entries.add(entry.known(names.getOrDefault(entry.factId(), entry.factId()), conflicts));
        }
        return new Account(
                after.summitId(),
                after.meeting(),
                after.evidence(),
                entries,
                after.sources(),
                after.articles(),
                after.heardUntil(),
                before == null ? after.changedAt() : before.changedAt(),
                before == null ? after.version() : before.version());
    }

    /** The facts of the account before that are none of the account after. */
    static List<Entry> lost(Account before, @Nullable Account after) {
        if (after == null) {
            return before.entries();
        }
        var kept = new HashSet<>(
                names(before.entries(), List.of(), after.entries()).values());
        return before.entries().stream()
                .filter(entry -> !kept.contains(entry.factId()))
                .toList();
    }

    private static Map<String, String> names(List<Entry> own, List<Entry> brought, List<Entry> after) {
        var names = new LinkedHashMap<String, String>();
        var unnamed = new ArrayList<>(after);
        name(names, new ArrayList<>(own), unnamed);
        name(names, new ArrayList<>(brought), unnamed);
        distinguish(names, unnamed);
        return names;
    }

    private static void name(Map<String, String> names, List<Entry> free, List<Entry> unnamed) {
        for (var score = 3; score > 0; score--) {
            for (var entry : List.copyOf(unnamed)) {
                var least = score;
                var found = free.stream()
                        .filter(old -> score(old, entry) >= least)
                        .max(Comparator.comparingInt(old -> sharedTellings(old, entry)));
                found.ifPresent(old -> {
                    names.put(entry.factId(), old.factId());
                    free.remove(old);
                    unnamed.remove(entry);
                });
            }
        }
    }

    /** 3: the same tellings; 2: the same thing in other tellings; 1: another figure for it. */
    private static int score(Entry old, Entry entry) {
        if (sharedTellings(old, entry) > 0) {
            return 3;
        }
        var telling = entry.tellings().get(0);
        var likeness = old.likeness(telling.report(), telling.source().language());
        if (likeness.compareTo(Likeness.LIKELY) >= 0) {
            return 2;
        }
        return likeness == Likeness.OTHER_FIGURE ? 1 : 0;
    }

    /** A fact that is new keeps its own name unless one that lives on bears it. */
    private static void distinguish(Map<String, String> names, List<Entry> unnamed) {
        var taken = new HashSet<>(names.values());
        for (var entry : unnamed) {
            var name = entry.factId();
            while (!taken.add(name)) {
                name = Ids.hash(name, "next");
            }
            names.put(entry.factId(), name);
        }
    }

    private static int sharedTellings(Entry old, Entry entry) {
        var tellings = new HashMap<String, Integer>();
        old.tellings().forEach(telling -> tellings.put(key(telling), 1));
        return (int) entry.tellings().stream()
                .filter(telling -> tellings.containsKey(key(telling)))
                .count();
    }

    private static String key(Telling telling) {
        var source = telling.source();
        return source.articleId()
                + ' '
                + source.revision()
                + ' '
                + telling.report().evidence()
                + ' '
                + telling.report().rule();
    }
}
