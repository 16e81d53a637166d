package org.summitwire.notify.alerting;

import java.util.List;

/**
 * Judges from its arguments alone: the same change against the same past gives the same alert, in every replay.
 *
 * <p>What was raised is known by summit. A fact that comes over from an account that was merged keeps its id, but what was
 * raised for it lies with the other summit, and all that is told here is the value that it had there. So that value is
 * {@linkplain #remember taken as raised}, if it was decided. Then holds, in the new summit:
 *
 * <ul>
 *   <li>a withdrawal raises {@link News#WITHDRAWN} and another figure {@link News#REVISED}, as they would have there;
 *   <li>the value that came over is not told as new again;
 *   <li>{@code corrects} names the alert of that value. Whether it had been raised as new or as revised is not told, so both
 *       names are there, and one of the two belongs to no alert.
 * </ul>
 *
 * <p>What does not hold: {@code corrects} does not name alerts of values that had been revised before; nor the right one
 * where the value had gained a detail that raises no alert, such as a year; nor any where the fact had fallen back from
 * decided to planned. A value that was left and taken up again once before the merger and once after it may be told a
 * second time, with the same id.
 */
public final class AlertPolicy {

    private AlertPolicy() {}

    /**
     * Judges a change.
     *
     * @param raised names of the alerts raised for this fact so far, oldest first, as {@link Raised#of} gives them
     */
    public static Judgement judge(Change change, List<String> raised) {
        var verdict = verdict(change, raised);
        if (verdict.news().isEmpty()) {
            return new Judgement(verdict, "", List.of());
        }
        var news = verdict.news().get();
        var afterAll = change.stageBefore() == Stage.DENIED && change.isDecided();
        var first = alertId(change.factId(), news, change.outcome());
        // the alert that was taken back is not the one that it was done after all
        var id = afterAll ? AlertIds.of(first, change.id()) : first;
        return raised.contains(id)
                ? new Judgement(Verdict.ALREADY_RAISED, id, List.of())
                : new Judgement(verdict, id, news == News.NEW && !afterAll ? List.of() : Raised.ids(raised));
    }

    /**
     * What counts as raised once a merger is heard: the alerts of a fact that went into another one are alerts of that one,
     * and a fact that came over from another summit brings the alert that its value had there. Any other change leaves it.
     */
    public static Raised remember(Change change, Raised raised) {
        if (change.happening() != Happening.MERGED || change.after() == null) {
            return raised;
        }
        var known = raised.of(change.factId());
        return raised.withAll(change.standsAs(), known.isEmpty() ? raisedElsewhere(change) : known);
    }

    private static List<String> raisedElsewhere(Change change) {
        var before = change.before();
        return before == null || !change.wasDecided()
                ? List.of()
                : List.of(
                        alertId(change.factId(), News.NEW, before),
                        Raised.perhaps(alertId(change.factId(), News.REVISED, before)));
    }

    private static Verdict verdict(Change change, List<String> raised) {
        return switch (change.happening()) {
            case NEW -> change.isDecided() ? Verdict.FIRST_TOLD : undecided(change);
            case STAGE_CHANGED -> stageChanged(change);
            case REVISED -> revised(change, raised);
            case WITHDRAWN -> raised.isEmpty() ? Verdict.NEVER_ALERTED : Verdict.TAKEN_BACK;
            case CORROBORATED -> Verdict.ANOTHER_VOICE;
            case CONTRADICTED -> Verdict.IN_CONFLICT;
            case MERGED -> Verdict.ACCOUNT_MERGED;
            case UNKNOWN -> Verdict.NOT_UNDERSTOOD;
        };
    }

    private static Verdict stageChanged(Change change) {
        if (!change.isDecided()) {
            return undecided(change);
        }
        return change.wasDecided() ? Verdict.ONLY_THE_STAGE_CHANGED : Verdict.NOW_DECIDED;
    }

    private static Verdict revised(Change change, List<String> raised) {
        if (!change.isDecided()) {
            return undecided(change);
        }
        if (!change.wasDecided() && raised.isEmpty()) {
            return Verdict.NOW_DECIDED;
        }
        return change.changesTheFigure() ? Verdict.FIGURE_CHANGED : Verdict.ONLY_DETAIL_CHANGED;
    }

    private static Verdict undecided(Change change) {
        return change.stageAfter() == null || change.stageAfter() == Stage.UNKNOWN
                ? Verdict.NOT_UNDERSTOOD
                : Verdict.NOT_YET_DECIDED;
    }

    /** Without the summit: fact ids are unique over all summits, and a fact may go over from one to another. */
    private static String alertId(String factId, News news, Outcome outcome) {
        return AlertIds.of(factId, news.name(), outcome.canonical());
    }
}
