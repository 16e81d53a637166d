package org.summitwire.model.aggregate;

import static org.summitwire.model.reading.Measure.OTHER;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitwire.model.reading.Fact.Target;
import org.summitwire.model.reading.Measure;

/** Targets are one by what they measure, unit and amount; a new figure is for the same one where the words agree. */
final class TargetIdentity implements Identity<Target> {

    /** What one outlet calls investment is business projects or financing to the next. */
    private static final List<Set<Measure>> FAMILIES = List.of(
            EnumSet.of(Measure.INVESTMENT, Measure.BUSINESS_PROJECTS, Measure.FINANCING),
            EnumSet.of(Measure.EMISSIONS, Measure.ENERGY),
            EnumSet.of(Measure.PEOPLE, Measure.TOURISM));

    @Override
    public Likeness compare(Target standing, Target told, boolean sameLanguage) {
        if (!sameFamily(standing.measure(), told.measure())) {
            return Likeness.NONE;
        }
        if (Sums.same(standing.quantity(), standing.conversions(), told.quantity(), told.conversions())) {
            return Likeness.SAME;
        }
        if (Sums.admitEachOther(standing.quantity(), told.quantity())) {
            return Likeness.LIKELY;
        }
        return Sums.comparable(standing.quantity(), told.quantity())
                        && (areOfAllTrade(standing, told) || Sums.sameSubject(standing.text(), told.text()))
                ? Likeness.OTHER_FIGURE
                : Likeness.NONE;
    }

    /** Two parties set one figure for all their trade: by the same year, another one takes its place. */
    private static boolean areOfAllTrade(Target standing, Target told) {
        return standing.measure() == Measure.TRADE
                && told.measure() == Measure.TRADE
                && standing.by() != null
                && standing.by().equals(told.by());
    }

    @Override
    public Target merge(Target standing, Target told, boolean stale) {
        var quantity = Sums.after(standing.quantity(), told.quantity(), stale);
        return new Target(
                standing.measure() == OTHER ? told.measure() : standing.measure(),
                quantity,
                stale || told.by() == null ? standing.by() : told.by(),
                stale || told.period() == null ? standing.period() : told.period(),
                Sums.conversions(quantity, standing.conversions(), told.quantity(), told.conversions()),
                quantity.equals(standing.quantity()) ? standing.text() : told.text());
    }

    @Override
    public boolean isRevision(Target before, Target after) {
        return Sums.isAnother(before.quantity(), after.quantity())
                || (before.by() != null && !Objects.equals(before.by(), after.by()));
    }

    @Override
    public double distance(Target standing, Target told) {
        return Sums.ratio(standing.quantity(), told.quantity());
    }

    @Override
    public List<Object> seed(Target fact) {
        return List.of(
                fact.measure(),
                fact.quantity().amount().toPlainString(),
                fact.quantity().unit(),
                String.valueOf(fact.by()));
    }

    private static boolean sameFamily(Measure one, Measure other) {
        return one == other
                || one == OTHER
                || other == OTHER
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
