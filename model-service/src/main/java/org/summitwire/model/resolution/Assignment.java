package org.summitwire.model.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The summits that mentions of one forum are put with, once all of them have been grouped.
 *
 * @param summits the mentions of each summit by its id
 * @param merged for each id that names no summit any more the one that its mentions, or most of them, went to
 */
public record Assignment(Map<String, List<Mention>> summits, Map<String, String> merged) {

    public Assignment {
        summits = Collections.unmodifiableMap(new LinkedHashMap<>(summits));
        merged = Map.copyOf(merged);
    }

    /**
     * Groups mentions and names the groups: a summit that is known goes on where most of its mentions are, and of two
     * that turn out to be one the name of the older stands.
     *
     * @param retired ids that named a summit once; no other gets them
     */
    public static Assignment of(Collection<Mention> mentions, Set<String> retired) {
        var groups = Grouping.of(mentions);
        var homes = homes(groups);
        var summits = new LinkedHashMap<String, List<Mention>>();
        var merged = new HashMap<String, String>();
        var named = new HashMap<Group, String>();
        for (var group : groups) {
            var name = ownName(group, homes);
            if (name != null) {
                named.put(group, name);
            }
        }
        var taken = new HashSet<>(retired);
        taken.addAll(homes.keySet());
        for (var group : groups) {
            var name = named.get(group);
            if (name == null) {
                name = SummitIds.of(group.first().meeting(), group.firstPublishedOn(), taken);
                taken.add(name);
                named.put(group, name);
            }
            summits.put(name, group.mentions());
        }
        homes.forEach((id, home) -> {
            if (!summits.containsKey(id)) {
                merged.put(id, named.get(home));
            }
        });
        return new Assignment(summits, merged);
    }

    /** For each id so far the group with most of its mentions; of several the oldest. */
    private static Map<String, Group> homes(List<Group> groups) {
        var homes = new LinkedHashMap<String, Group>();
        var most = new HashMap<String, Integer>();
        for (var group : groups) {
            var counts = new LinkedHashMap<String, Integer>();
            ids(group).forEach(id -> counts.merge(id, 1, Integer::sum));
            counts.forEach((id, count) -> {
                if (count > most.getOrDefault(id, 0)) {
                    most.put(id, count);
                    homes.put(id, group);
                }
            });
        }
        return homes;
    }

    private static @Nullable String ownName(Group group, Map<String, Group> homes) {
        return ids(group).stream()
                .filter(id -> homes.get(id) == group)
                .findFirst()
                .orElse(null);
    }

    private static List<String> ids(Group group) {
        var ids = new ArrayList<String>();
        for (var mention : group.mentions()) {
            if (mention.summitId() != null) {
                ids.add(mention.summitId());
            }
        }
        return ids;
    }
}
