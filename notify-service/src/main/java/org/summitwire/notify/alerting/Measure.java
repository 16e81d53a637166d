package org.summitwire.notify.alerting;

/** What a target measures. */
public enum Measure {
    UNKNOWN,
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
