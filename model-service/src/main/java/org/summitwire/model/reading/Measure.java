package org.summitwire.model.reading;

/** What a target counts. */
public enum Measure {
    TRADE,
    INVESTMENT,
    BUSINESS_PROJECTS,
    FINANCING,
    EMISSIONS,
    ENERGY,
    PRODUCTION,
    PEOPLE,
    TOURISM,
    INFRASTRUCTURE,
    OTHER
}
