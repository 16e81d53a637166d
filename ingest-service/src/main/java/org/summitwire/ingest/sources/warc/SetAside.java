package org.summitwire.ingest.sources.warc;

/** Says why a record gives no page, out of the depth of reading it. */
final class SetAside extends Exception {

    private static final long serialVersionUID = 1;

    private final WarcProgress.Reason reason;

    SetAside(WarcProgress.Reason reason, String words) {
        super(words, null, false, false);
        this.reason = reason;
    }

    WarcProgress.Reason reason() {
        return reason;
    }
}
