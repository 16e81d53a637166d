package org.summitwire.model.reading;

/** OTHER: called only 'leader', or only the country is named. */
public enum Role {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    ORGANISATION_HEAD,
    OTHER
}
