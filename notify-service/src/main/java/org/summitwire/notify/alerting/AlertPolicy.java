package org.summitwire.notify.alerting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Judges from its arguments alone: the same change against the same past gives the same alert, in every replay. */
public final class AlertPolicy {

    private static final int ID_BYTES = 16;

    private AlertPolicy() {}

    /**
     * Judges a change.
     *
     * @param raised ids of the alerts raised for this fact so far, oldest first
     */
    public static Judgement judge(Change change, List<String> raised) {
        var verdict = verdict(change, raised);
        if (verdict.news().isEmpty()) {
            return new Judgement(verdict, "", List.of());
        }
        var news = verdict.news().get();
        var id = alertId(change, news);
        return raised.contains(id)
                ? new Judgement(Verdict.ALREADY_RAISED, id, List.of())
                : new Judgement(verdict, id, news == News.NEW ? List.of() : raised);
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

    /** From content alone: summit, fact, class and value. 32 hexadecimal digits. */
    private static String alertId(Change change, News news) {
        var content = String.join(
                "\n",
                change.summitId(),
                change.factId(),
                news.name(),
                change.outcome().canonical());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
