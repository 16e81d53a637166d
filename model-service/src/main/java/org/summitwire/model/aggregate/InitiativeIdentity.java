package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.summitwire.model.reading.Fact.Initiative;

/** Initiatives are one by the words that name them. */
final class InitiativeIdentity implements Identity<Initiative> {

    @Override
    public Likeness compare(Initiative standing, Initiative told, boolean sameLanguage) {
        return Words.alike(Words.of(standing.name()), Words.of(told.name())) ? Likeness.SAME : Likeness.NONE;
    }

    @Override
    public Initiative merge(Initiative standing, Initiative told, boolean stale) {
        return standing;
    }

    @Override
    public boolean isRevision(Initiative before, Initiative after) {
        return false;
    }

    @Override
    public List<Object> seed(Initiative fact) {
        return new ArrayList<>(new TreeSet<>(Words.of(fact.name())));
    }
}
