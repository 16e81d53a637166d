package org.summitwire.notify.delivery;

/** Why an alert goes to a subscriber. */
public enum Reason {
    /** The subscription's filter takes it. */
    MATCHED,
    /** It corrects an alert that went to the subscriber. */
    CORRECTION,
    /** A further voice has come, as many as the subscription asks for. */
    CORROBORATED,
    /** It is sent again by command. */
    RESENT
}
