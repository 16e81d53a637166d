package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.language.Tables;

/** The standing formats in which states meet, and the groups that states form. */
public final class Formats {

    /**
     * One format.
     *
     * @param chain who meets whom, where its name says just that: EU and Central Asia
     */
    record Format(
            String code, String name, Set<String> chain, Set<String> members, Set<String> groups, Set<String> states) {

        /** Formats are counted by the dozen for each article, and no two share a code. */
        @Override
        public int hashCode() {
            return code.hashCode();
        }

        /** Whether a partner in its name is a group of states that is no organisation. */
        boolean isRegion(String partner) {
            return groups.contains(partner);
        }
    }

    private final Map<String, Format> byCode = new HashMap<>();
    private final List<Format> chained = new ArrayList<>();
    private final Map<String, Format> alone = new HashMap<>();
    private final Map<Set<String>, Format> byMembers = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();
    private final Map<String, Set<String>> organisations = new HashMap<>();

    public static Formats bundled() {
        return new Formats();
    }

    private Formats() {
        for (var row : Tables.rows("common/regions.tsv", 3)) {
            regions.put(row.get(0), codes(row.get(2)));
        }
        for (var row : Tables.rows("common/organisations.tsv", 2)) {
            organisations.put(row.get(0), codes(row.get(1)));
        }
        for (var row : Tables.rows("common/formats.tsv", 4)) {
            var chain = codes(row.get(2));
            var groups = new TreeSet<>(chain);
            groups.retainAll(regions.keySet());
            var format = new Format(
                    row.get(0),
                    row.get(1),
                    chain,
                    codes(row.get(3)),
                    Set.copyOf(groups),
                    states(chain, codes(row.get(3))));
            byCode.put(format.code(), format);
            if (!format.chain().isEmpty()) {
                chained.add(format);
            }
            var members = codes(row.get(3));
            if (members.size() > 2 && members.stream().noneMatch(Parties::isOrganisation)) {
                byMembers.putIfAbsent(members, format);
            }
            if (format.chain().size() == 1) {
                alone.putIfAbsent(format.chain().iterator().next(), format);
            }
        }
    }

    /** The states that belong to it, themselves or by an organisation; none where some are unknown. */
    private Set<String> states(Set<String> chain, Set<String> members) {
        var states = new TreeSet<String>();
        for (var member : members) {
            var club = member.length() > 2 || chain.contains(member) ? organisations.get(member) : null;
            var group = club == null ? regions.get(member) : club;
            if (group != null) {
                states.addAll(group);
            } else if (member.length() > 2) {
                return Set.of();
            }
            states.add(member);
        }
        return Set.copyOf(states);
    }

    private static Set<String> codes(String list) {
        return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(",", -1)));
    }

    @Nullable
    Format named(String code) {
        return byCode.get(code);
    }

    boolean isRegion(String code) {
        return regions.containsKey(code) || code.equals("EUROPE");
    }

    /** The format with the most partners that all are among those named. */
    @Nullable
    Format among(Set<String> named) {
        if (named.isEmpty()) {
            return null;
        }
        if (named.size() == 1) {
            return alone.get(named.iterator().next());
        }
        var parties = named.size() < 3 ? named : withRegions(named);
        Format best = null;
        for (var format : chained) {
            var size = format.chain().size();
            var more = size <= parties.size()
                    && (best == null || size > best.chain().size());
            if (more && parties.containsAll(format.chain())) {
                best = format;
            }
        }
        return best;
    }

    /** The format whose members are just these states, three or more: who meet in full meet in it. */
    @Nullable
    Format ofMembers(Set<String> states) {
        return byMembers.get(states);
    }

    /** Where most of a group are named, the group is. */
    private Set<String> withRegions(Set<String> named) {
        var parties = new TreeSet<>(named);
        regions.forEach((region, members) -> {
            var present = members.stream().filter(named::contains).count();
            if (members.size() > 2 && present >= members.size() - 1) {
                parties.add(region);
            }
        });
        return parties;
    }

    /** The format in which an organisation and somebody else meet; null where these are no such two. */
    @Nullable
    Format ofOrganisation(Set<String> parties) {
        if (parties.stream().noneMatch(Parties::isOrganisation)) {
            return null;
        }
        return chained.stream()
                .filter(format -> format.chain().equals(parties))
                .findFirst()
                .orElse(null);
    }

    /** The states of an organisation; none where they are not known. */
    Set<String> statesOf(String organisation) {
        return requireNonNullElse(organisations.get(organisation), Set.of());
    }

    Set<String> membersOf(String region) {
        return requireNonNullElse(regions.get(region), Set.of());
    }
}
