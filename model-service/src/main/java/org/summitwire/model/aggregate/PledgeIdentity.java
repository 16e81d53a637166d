package org.summitwire.model.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact.Pledge;

/** Pledges are one by who gives to whom, unit and amount; parts of a pledge stay beside the whole. */
final class PledgeIdentity implements Identity<Pledge> {

    @Override
    public Likeness compare(Pledge standing, Pledge told, boolean sameLanguage) {
        if (!canBeOne(standing.by(), told.by()) || !canBeOne(standing.to(), told.to())) {
            return Likeness.NONE;
        }
        if (Sums.same(standing.quantity(), standing.conversions(), told.quantity(), told.conversions())) {
            return Likeness.SAME;
        }
        if (Sums.admitEachOther(standing.quantity(), told.quantity())) {
            return Likeness.LIKELY;
        }
        return Sums.comparable(standing.quantity(), told.quantity()) && Sums.sameSubject(standing.text(), told.text())
                ? Likeness.OTHER_FIGURE
                : Likeness.NONE;
    }

    @Override
    public Pledge merge(Pledge standing, Pledge told, boolean stale) {
        var quantity = Sums.after(standing.quantity(), told.quantity(), stale);
        return new Pledge(
                standing.by() == null ? told.by() : standing.by(),
                standing.to() == null ? told.to() : standing.to(),
                quantity,
                Sums.conversions(quantity, standing.conversions(), told.quantity(), told.conversions()),
                quantity.equals(standing.quantity()) ? standing.text() : told.text());
    }

    @Override
    public boolean isRevision(Pledge before, Pledge after) {
        return Sums.isAnother(before.quantity(), after.quantity());
    }

    @Override
    public double distance(Pledge standing, Pledge told) {
        return Sums.ratio(standing.quantity(), told.quantity());
    }

    @Override
    public List<Object> seed(Pledge fact) {
        return List.of(
                String.valueOf(fact.by()),
                String.valueOf(fact.to()),
                fact.quantity().amount().toPlainString(),
                fact.quantity().unit());
    }

    private static boolean canBeOne(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
