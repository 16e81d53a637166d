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
    /** 'presidency', 'anggota': a forum beside it is a club, not its meeting */
    MEMBERSHIP,
    /** 'capital', 'ibu kota': with a state beside it, the city that is its capital */
    METROPOLIS,
    /** a city that stands for its government (alpha-2) */
    CAPITAL,
    /** (code) */
    FORUM,
    /** (role, or role:organisation) */
    OFFICE,
    /** 'presidents' (role) */
    OFFICES,
    /** 'vice president', 'putra mahkota': an office that speaks for the state as its leader does */
    HIGH_OFFICE,
    /** 'ambassador', 'staf khusus': an office whose holder takes part only where that is told */
    AIDE,
    PORTFOLIO,
    /** 'Party', 'Partai': a name beside it is that of what an office is of */
    BODY,
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
    /** 'in place of', 'menggantikan': who is named behind it is not there */
    STANDS_FOR,
    /** 'sent regrets', 'tidak datang' */
    ABSENT,
    /** 'it', 'the text': what was named before */
    THING,
    /** 'was represented by', 'mengutus': who is named before it stays away, who is named behind it comes instead */
    SENDS,
    /** 'as a witness', 'menengahi': a third takes part in a meeting of two */
    WITNESS,
    /** 'accompanied by', 'rombongan': who is named with it is of one side */
    ESCORT,
    /** 'the host', 'tuan rumah' */
    HOST,
    /** 'sat beside', 'turut hadir': said of those who took part, and of nobody else */
    SEATED,
    /** 'he', 'ia': who was named before */
    PRONOUN,
    /** (CLOSED, OPENED or a dash) */
    HELD,
    /** 'opens', 'meet': in the present, beside a day of the week, it tells of the one to come */
    SCHEDULED,
    /** 'by video link', 'secara daring': who takes part so is not there */
    REMOTE,
    LOCATIVE,
    VENUE,
    /** 'there', 'di sana': in the place named before */
    THERE,
    /** 'here': where the dateline says */
    HERE,
    /** 'earlier in the day': the day of the meeting that was just told of */
    SAME_DAY,
    DAYS,
    /** 'ahead of', 'menjelang': what follows is not what is told */
    WITHOUT,
    CANCELLED,
    SIDELINES,
    EACH,
    ONE_ON_ONE,
    /** 'the turn of', 'giliran': the next guest of the same host */
    TURN,
    /** (LEFT where it ends, else a dash) */
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
    /** 'Charter', 'Pernyataan': a document only as part of a name (type) */
    TITLED,
    /** a heading under which stands what was before */
    BACKGROUND,
    /** 'deals': a verb as well */
    VERB_TOO,
    /** 'vision', 'memoranda': a document only with a number or a name; 'CEPA' (LETTERS) is a name itself */
    PLAIN,
    /** (stage) */
    STAGE,
    /** 'sign', 'adopt': the bare form, which by itself tells of nothing done */
    BARE,
    /** a verb of many uses that says so of a document right beside it (stage) */
    STAGE_NEAR,
    /** 'read out', 'dibacakan': so a statement is issued, and no contract */
    READ_OUT,
    /** 'initialled', 'rampung dirundingkan': agreed in its words, and not yet signed */
    DRAFTED,
    /** 'one on', 'salah satunya': a member of the set just counted; 'antara lain' (RANGE): what its members are on */
    ONE,
    /** 'berjumlah', 'numbering' (STRONG), 'were' (a dash): a count stands behind it */
    COUNTS,
    /** 'talks on': a document behind it, or before it, is still to come */
    NEGOTIATION,
    /** 'begin', 'are under way' beside talks on a document: it is to come */
    BEGIN,
    /** 'Partnership', 'Programme': a document only where it is signed (or ADOPTED) */
    NAME_IF_SIGNED,
    /** 'bilateral', 'new': says nothing of what a document is on */
    ANY_DOCUMENT,
    /** 'fisheries agreement': what it is on is part of the phrase */
    OWN_SUBJECT,
    /** 'also', 'pun': it comes on top; 'so was', 'begitu pula' (SAME): and what was done before was done with it too */
    LIKEWISE,
    /** 'exchange of notes': a word for any text that by itself may name one */
    SINGLE,
    TITLE_LINK,
    TOPIC,
    DOCUMENT_ADJECTIVE,
    SECTOR,
    NUMBER_OF,
    PURPOSE,
    // numbers and dates
    CARDINAL,
    /** 'and' inside a number (AND), or 'and a half' (0.5) */
    NUMBER_JOINT,
    /** what is told by number: 'Pasal' before it (a dash), 'WIB' behind it (CLOCK) */
    NUMBERED,
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
    /** 'the weekend', 'akhir pekan': Saturday and Sunday */
    WEEKEND,
    /** 'ago', 'lalu' behind a number of days */
    AGO,
    /** 'tanggal': a day of a month stands behind it */
    DAY_OF_MONTH,
    /** 'on' before 'the 29th' */
    ON_DAY,
    THIS_WEEK,
    /** (-1 for the day before, BEFORE where the day just named is the one before, else a dash) */
    NEXT_DAY,
    /** 'later', 'kemudian' behind a number of days (-1 for 'earlier', else a dash) */
    LATER,
    LAST,
    NEXT,
    WEEK,
    YEARS,
    DECADE,
    WITHIN,
    /** 'by then', 'pada tahun yang sama': a year that was told before */
    SAME_YEAR,
    /** 'days', 'jam': what is counted is time */
    SPAN,
    BY,
    RANGE,
    THIS_YEAR,
    NEXT_YEAR,
    /** 'the end of' a decade */
    END_OF,
    // how sure
    /** (ALL where it is so for all that its clause tells behind it, else a dash) */
    HOPE,
    PLAN,
    NOT_YET,
    /** (ALL or a dash, like HOPE) */
    NEGATION,
    /** 'only': 'not only' denies nothing */
    ONLY,
    /** 'after', 'if', 'because': what is told beside */
    SUBORDINATE,
    RECALL,
    FORMER,
    PROPOSE,
    /** 'than', 'since': the past behind it is what is compared with, or where it began */
    COMPARED,
    /** 'replaces', 'the implementation of', 'mengevaluasi': the text behind it is an old one */
    REPLACE,
    /** 'one of the': its 'one' counts nothing */
    MEMBER,
    CORRECTION,
    /** 'sempat diberitakan', 'was reported': what is told was told before, maybe wrongly */
    REPORTED,
    /** 'existed', 'benar': what is denied of a report that was wrong */
    TRUE,
    // what for
    TARGET,
    GOAL_VERB,
    /** 'want', 'mengincar': a goal where both parties do */
    WISH,
    /** 'must', 'mesti': with a deadline, a goal */
    OBLIGE,
    /** 'today', 'saat ini' behind a figure: where it stands */
    NOWADAYS,
    /** 'dirupiahkan': what follows is a conversion of what was said before */
    CONVERTED,
    /** what an agreed goal does to a figure: 'lift', 'memangkas' */
    RAISE,
    NOT_A_TARGET,
    BASELINE,
    MULTIPLE,
    MEASURE,
    PLEDGE,
    /**
     * 'membuka', 'build': a promise where the words behind say for whom (FOR), into what (INTO), where (IN), from whom
     * (GETS); what may be given so (MEANS)
     */
    OFFER,
    /** 'JICA', 'KfW': what it gives, its state gives (the party) */
    AGENCY,
    /** 'by', 'oleh' behind what was done: who did it stands behind */
    AGENT,
    PRICE,
    CONVERSION,
    PORTION,
    /** 'half of it', 'mendapat': a part of a sum told before, or what comes on top of it */
    SHARE,
    // fields and initiatives
    AREA,
    AREA_LINK,
    /** 'region', 'kawasan', 'spirit': where, when or how parties work together, and no field */
    SETTING,
    AGREE,
    PRIORITY,
    COOPERATION,
    COVERS,
    /** 'are', 'menjadi': what stands before it is what follows */
    COPULA,
    RANK,
    /** 'gives priority to', 'mengutamakan': the fields stand behind it */
    PRIORITISE,
    /** 'will come first', 'diutamakan': the fields stand before it */
    COMES_FIRST,
    /** 'priority', 'perhatian': what is given to fields, or put on them; the verb beside it: 'give', 'mendapat' (GIVE) */
    EMPHASIS,
    /** 'things', 'hal': fields only where they are counted and put first */
    THINGS,
    /** 'next to', 'di samping': what was there before stands behind it; 'followed by', 'disusul' (NEXT): what comes second */
    BESIDES,
    /** 'commitments', 'komitmen': what a document holds, and none itself */
    ACCORD,
    /** 'discussed', 'membahas': what stands behind it was talked of, and is not said to be agreed */
    DISCUSS,
    /** 'make up' the pillars of a partnership, 'constitute' its backbone: what fields do */
    MAKES_UP,
    /** 'make', 'picked', 'menjadikan': what is chosen stands behind it, and as what behind that */
    CHOOSE,
    /** 'farmers', 'pengamat': who speaks, or is spoken of, beside the meeting */
    ONLOOKER,
    /** 'isinya', 'the rest deal with' (REST): what the documents just counted are on stands behind it */
    SUBJECTS,
    /** 'the next summit', 'KTT berikutnya': another meeting, still to come */
    NEXT_MEETING,
    /** 'adapun': a sentence begins, and no name */
    AS_FOR,
    /** 'Main outcomes': a heading over what a meeting brought */
    OUTCOMES,
    /** 'simulasi', 'mock': no states meet there */
    PRETENCE,
    /** 'was', 'has': a verb begins, and what was named is over */
    AUXILIARY,
    AS,
    /**
     * (BODY: a bank, a council; STRONG: a partnership, a programme; ROUTE: a corridor; LINE: a railway; else a dash): with
     * a name of its own a body or a line is mostly there already, and one of the others is news
     */
    INITIATIVE,
    UPGRADE,
    LAUNCH,
    /** 'gets', 'akan berdiri': the initiative named before it is taken forward */
    CARRIED,
    /** 'through', 'di bawah payung': what is done goes through the initiative behind it */
    UNDER,
    /** 'called', 'bertajuk': a name stands behind it */
    CALLED,
    NAMELY,
    // grammar
    AND,
    OF,
    /** the "'s" that ties an owner to what follows */
    POSSESSIVE,
    ARTICLE,
    DEFINITE,
    CONTRAST,
    /** (WHERE for a place, else a dash) */
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
