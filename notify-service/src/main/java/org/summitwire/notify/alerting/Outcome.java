package org.summitwire.notify.alerting;

/** What a meeting brought: a document, or a set of them, or a target. */
public sealed interface Outcome permits Document, Target {

    Kind kind();

    /** The value in one form, whoever told it: equal news has equal text. Names and parties do not count. */
    String canonical();

    /** Whether a reader who was told the other learns of another figure here. More detail alone is no news. */
    boolean differsFrom(Outcome other);
}
