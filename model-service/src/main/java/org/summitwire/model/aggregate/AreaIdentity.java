package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.summitwire.model.reading.Fact.Area;

/** Areas are one by the words that name them. */
final class AreaIdentity implements Identity<Area> {

    @Override
    public Likeness compare(Area standing, Area told, boolean sameLanguage) {
        return Words.alike(Words.of(standing.name()), Words.of(told.name())) ? Likeness.SAME : Likeness.NONE;
    }

    /** What the first telling says the area covers stays: its offsets are of that article. */
    @Override
    public Area merge(Area standing, Area told, boolean stale) {
        return new Area(standing.name(), standing.pillar() || told.pillar(), standing.covers());
    }

    @Override
    public boolean isRevision(Area before, Area after) {
        return false;
    }

    @Override
    public List<Object> seed(Area fact) {
        return new ArrayList<>(new TreeSet<>(Words.of(fact.name())));
    }
}
