package org.summitwire.model.aggregate;

import static org.summitwire.model.reading.Role.HEAD_OF_GOVERNMENT;
import static org.summitwire.model.reading.Role.HEAD_OF_STATE;
import static org.summitwire.model.reading.Role.OTHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact.Participant;
import org.summitwire.model.reading.Role;

/** Participants are one by country and name; a country alone is whoever stands for it. */
final class ParticipantIdentity implements Identity<Participant> {

    /** Outlets call one and the same leader by either. */
    private static final Set<Role> LEADERS = EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT);

    @Override
    public Likeness compare(Participant standing, Participant told, boolean sameLanguage) {
        if (!standing.country().equals(told.country())) {
            return Likeness.NONE;
        }
        if (standing.person() != null && told.person() != null) {
            return Names.same(standing.person(), told.person()) ? Likeness.SAME : Likeness.NONE;
        }
        if (!canBeOne(standing.role(), told.role())) {
            return Likeness.NONE;
        }
        return standing.person() == null && told.person() == null ? Likeness.SAME : Likeness.DETAIL;
    }

    @Override
    public Participant merge(Participant standing, Participant told, boolean stale) {
        var role = standing.role() == OTHER ? told.role() : standing.role();
        return new Participant(fuller(standing, told), standing.country(), role);
    }

    @Override
    public boolean isRevision(Participant before, Participant after) {
        return before.person() == null && after.person() != null;
    }

    @Override
    public List<Object> seed(Participant fact) {
        if (fact.person() == null) {
            return List.of(fact.country(), fact.role());
        }
        return List.of(fact.country(), String.join(" ", new TreeSet<>(Words.folded(fact.person()))));
    }

    private static @Nullable String fuller(Participant standing, Participant told) {
        if (standing.person() == null || told.person() == null) {
            return standing.person() == null ? told.person() : standing.person();
        }
        var known = Words.folded(standing.person()).size();
        return Words.folded(told.person()).size() > known ? told.person() : standing.person();
    }

    private static boolean canBeOne(Role one, Role other) {
        return one == other || one == OTHER || other == OTHER || LEADERS.containsAll(EnumSet.of(one, other));
    }
}
