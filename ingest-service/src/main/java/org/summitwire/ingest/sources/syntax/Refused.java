package org.summitwire.ingest.sources.syntax;

/** Carries a refusal out of a reader's depths; the public readers turn it into an answer. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
