package org.summitwire.web;

import java.io.IOException;

/** Why an exchange came to nothing, on its way to the answer that tells it. */
public final class Trouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final boolean refusal;

    private Trouble(Fault fault, String detail, boolean refusal) {
        super(detail);
        this.fault = fault;
        this.refusal = refusal;
    }

    /** By our rules not asked, or not taken. */
    public static Trouble refusal(Fault fault, String detail) {
        return new Trouble(fault, detail, true);
    }

    /** It did not work this time. */
    public static Trouble failure(Fault fault, String detail) {
        return new Trouble(fault, detail, false);
    }

    public Fault fault() {
        return fault;
    }

    public boolean isRefusal() {
        return refusal;
    }

    /** A sentence with what was found and what was expected. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
