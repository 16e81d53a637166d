package org.summitwire.notify.alerting;

import java.util.List;

/**
 * What a change comes to.
 *
 * @param alertId the alert's id; empty where the verdict knows no class
 * @param corrects ids of the earlier alerts that this one corrects, oldest first
 */
public record Judgement(Verdict verdict, String alertId, List<String> corrects) {

    public Judgement {
        corrects = List.copyOf(corrects);
    }

    public boolean raises() {
        return verdict.news().isPresent();
    }
}
