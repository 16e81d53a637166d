package org.summitwire.model.reading.text;

/** What an entry of the lexicon is; the value that goes with it stands in brackets. */
public enum Kind {
    // who and where
    /** (alpha-2) */
    COUNTRY,
    /** 'Uzbek' (alpha-2) */
    NATIONAL,
    /** (code) */
    ORGANISATION,
    /** a group of states (code) */
    REGION,
    /** (alpha-2:English name) */
    CITY,
    /** (code) */
    FORUM,
    /** (role, or role:organisation) */
    OFFICE,
    /** 'presidents' (role) */
    OFFICES,
    PORTFOLIO,
    HONORIFIC,
    PARTICLE,
    /** (alpha-2:role) */
    LEADER,
    // meetings
    /** 'summit', 'talks' (high, any) */
    MEETING,
    /** 'met', 'received' */
    MEET,
    ATTEND,
    /** (CLOSED, OPENED or a dash) */
    HELD,
    LOCATIVE,
    VENUE,
    /** 'earlier in the day': the day of the meeting that was just told of */
    SAME_DAY,
    DAYS,
    /** 'ahead of', 'menjelang': what follows is not what is told */
    WITHOUT,
    CANCELLED,
    SIDELINES,
    EACH,
    ONE_ON_ONE,
    VISIT,
    /** 'governments', 'kedua negara': states speak */
    GOVERNMENT,
    /** who is no state (a dash), or meets in a contest (CONTEST) */
    OUTSIDER,
    /** 'with', 'antara': a state behind it acts, and is no attribute */
    WITH,
    // documents
    /** (type) */
    DOCUMENT,
    /** 'vision', 'memoranda': a document only with a number or a name */
    PLAIN,
    /** (stage) */
    STAGE,
    TITLE_LINK,
    TOPIC,
    DOCUMENT_ADJECTIVE,
    SECTOR,
    NUMBER_OF,
    PURPOSE,
    // numbers and dates
    CARDINAL,
    ORDINAL,
    ORDINAL_PREFIX,
    ORDINAL_SUFFIX,
    MAGNITUDE,
    CURRENCY,
    UNIT,
    BOUND,
    BOUND_AFTER,
    UNCOUNTED,
    MONTH,
    WEEKDAY,
    DAY_OFFSET,
    NEXT_DAY,
    LAST,
    NEXT,
    WEEK,
    YEARS,
    DECADE,
    WITHIN,
    BY,
    RANGE,
    THIS_YEAR,
    // how sure
    /** (ALL where it is so for all that its clause tells behind it, else a dash) */
    HOPE,
    PLAN,
    NOT_YET,
    /** (ALL or a dash, like HOPE) */
    NEGATION,
    RECALL,
    FORMER,
    PROPOSE,
    /** 'than', 'since': the past behind it is what is compared with, or where it began */
    COMPARED,
    /** 'one of the': its 'one' counts nothing */
    MEMBER,
    CORRECTION,
    // what for
    TARGET,
    GOAL_VERB,
    /** what an agreed goal does to a figure: 'lift', 'memangkas' */
    RAISE,
    NOT_A_TARGET,
    BASELINE,
    MULTIPLE,
    MEASURE,
    PLEDGE,
    PRICE,
    CONVERSION,
    PORTION,
    // fields and initiatives
    AREA,
    AREA_LINK,
    AGREE,
    PRIORITY,
    COOPERATION,
    COVERS,
    /** 'are', 'menjadi': what stands before it is what follows */
    COPULA,
    RANK,
    AS,
    INITIATIVE,
    UPGRADE,
    LAUNCH,
    NAMELY,
    // grammar
    AND,
    OF,
    /** the "'s" that ties an owner to what follows */
    POSSESSIVE,
    ARTICLE,
    DEFINITE,
    CONTRAST,
    RELATIVE,
    SAY,
    /** 'released': the day behind it is that of a text */
    RELEASE,
    ACCORDING,
    OFFICE_SOURCE,
    BOTH,
    // page
    NOISE_LINE,
    NOISE_SECTION,
    ABBREVIATION,
    FUNCTION
}
