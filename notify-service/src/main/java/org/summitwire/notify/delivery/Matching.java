package org.summitwire.notify.delivery;

import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.subscription.Subscription;

/** Whether an alert goes to a subscription. */
public enum Matching {
    /** Its filter takes it. */
    MATCHED,
    /** It corrects an alert that went to it, whatever its filter says. */
    CORRECTION,
    /** Its filter takes it, but too few voices tell it so far. */
    TOO_FEW_VOICES,
    NONE;

    /**
     * Decides it.
     *
     * @param voices for the alert's fact
     * @param isCorrection whether an alert that it corrects went to the subscription
     * @param isTaken whether its filter takes the alert
     */
    public static Matching of(
            Subscription subscription, Alert alert, int voices, boolean isCorrection, boolean isTaken) {
        if (!subscription.enabled() || !subscription.channel().kind().isSent()) {
            return NONE;
        }
        if (isCorrection) {
            return CORRECTION;
        }
        if (alert.knownAt().isBefore(subscription.createdAt()) || !isTaken) {
            return NONE;
        }
        return voices < subscription.leastVoices() ? TOO_FEW_VOICES : MATCHED;
    }
}
