package org.summitwire.notify.alerting;

/** The types of documents that the corpus fixes. */
public enum DocumentType {
    UNKNOWN,
    DECLARATION,
    JOINT_STATEMENT,
    AGREEMENT,
    MEMORANDUM,
    LETTER_OF_INTENT,
    CONTRACT,
    ACTION_PLAN,
    PROTOCOL,
    COOPERATION_DOCUMENT
}
