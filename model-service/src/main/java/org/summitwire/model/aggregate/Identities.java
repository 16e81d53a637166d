package org.summitwire.model.aggregate;

import java.util.Map;
import org.summitwire.model.reading.Fact;

/** The identity that holds for facts of each kind. */
final class Identities {

    private static final Map<Class<? extends Fact>, Identity<? extends Fact>> OF = Map.of(
            Fact.Participant.class, new ParticipantIdentity(),
            Fact.Area.class, new AreaIdentity(),
            Fact.Initiative.class, new InitiativeIdentity(),
            Fact.Document.class, new DocumentIdentity(),
            Fact.Target.class, new TargetIdentity(),
            Fact.Pledge.class, new PledgeIdentity(),
            Fact.SideMeeting.class, new SideMeetingIdentity());

    private Identities() {}

    @SuppressWarnings("unchecked") // the map holds each identity under the class of its facts
    static <F extends Fact> Identity<F> of(F fact) {
        var identity = OF.get(fact.getClass());
        if (identity == null) {
            throw new IllegalStateException(
                    "No identity is known for " + fact + "; it must be added to " + OF.keySet());
        }
        return (Identity<F>) identity;
    }

    static Likeness compare(Fact standing, Fact told, boolean sameLanguage) {
        return sameKind(standing, told) ? of(standing).compare(standing, told, sameLanguage) : Likeness.NONE;
    }

    static boolean contradict(Fact standing, Fact told, boolean sameLanguage) {
        return sameKind(standing, told) && of(standing).contradicts(standing, told, sameLanguage);
    }

    static boolean isRevision(Fact before, Fact after) {
        return of(before).isRevision(before, after);
    }

    private static boolean sameKind(Fact one, Fact other) {
        return one.getClass() == other.getClass();
    }
}
