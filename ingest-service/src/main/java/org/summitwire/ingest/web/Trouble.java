package org.summitwire.ingest.web;

import java.io.IOException;

/** Why an exchange came to nothing, on its way to the answer that tells it. */
final class Trouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final boolean refusal;

    private Trouble(Reason reason, String detail, boolean refusal) {
        super(detail);
        this.reason = reason;
        this.refusal = refusal;
    }

    /** By our rules not asked, or not taken. */
    static Trouble refusal(Reason reason, String detail) {
        return new Trouble(reason, detail, true);
    }

    /** It did not work this time. */
    static Trouble failure(Reason reason, String detail) {
        return new Trouble(reason, detail, false);
    }

    Reason reason() {
        return reason;
    }

    boolean isRefusal() {
        return refusal;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
