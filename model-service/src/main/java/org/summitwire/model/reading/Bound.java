package org.summitwire.model.reading;

/** How an article hedges a number: 'lebih dari 150' is not 150. */
public enum Bound {
    EXACT,
    MORE_THAN,
    AT_LEAST,
    ABOUT,
    NEARLY,
    UP_TO
}
