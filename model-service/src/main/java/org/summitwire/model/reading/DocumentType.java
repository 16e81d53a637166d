package org.summitwire.model.reading;

/** COOPERATION_DOCUMENT: unspecified or mixed. ACTION_PLAN: also a vision, a strategy, a road map. */
public enum DocumentType {
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
