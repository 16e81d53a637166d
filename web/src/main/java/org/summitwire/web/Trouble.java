package org.summitwire.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules.Objection;

/** Why an exchange came to nothing, on its way to the answer that tells it. */
public final class Trouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final boolean refusal;
    private final transient @Nullable Objection objection;

    private Trouble(Fault fault, String detail, boolean refusal, @Nullable Objection objection) {
        super(detail);
        this.fault = fault;
        this.refusal = refusal;
        this.objection = objection;
    }

    /** By our rules not asked, or not taken. */
    public static Trouble refusal(Fault fault, String detail) {
        return new Trouble(fault, detail, true, null);
    }

    /** By the rules of addresses not connected to. */
    static Trouble refusal(Objection objection) {
        var fault = objection.to() == Objection.To.PORT ? Fault.PORT : Fault.ADDRESS;
        return new Trouble(fault, objection.detail(), true, objection);
    }

    /** It did not work this time. */
    public static Trouble failure(Fault fault, String detail) {
        return new Trouble(fault, detail, false, null);
    }

    public Fault fault() {
        return fault;
    }

    public boolean isRefusal() {
        return refusal;
    }

    /** What the rules of addresses say against it; null where they say nothing. */
    @Nullable
    Objection objection() {
        return objection;
    }

    /** A sentence with what was found and what was expected. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
