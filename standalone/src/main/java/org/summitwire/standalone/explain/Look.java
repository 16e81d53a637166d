package org.summitwire.standalone.explain;

/** What a piece of text is to the eye; the code is that of ECMA-48, Select Graphic Rendition. */
enum Look {
    PLAIN(""),
    TITLE("1"),
    QUIET("2"),
    WARNING("33"),
    MEETING("4"),
    PARTICIPANT("36"),
    AREA("32"),
    INITIATIVE("35"),
    DOCUMENT("94"),
    TARGET("93"),
    PLEDGE("91"),
    SIDE_MEETING("95"),
    /** dim and struck through */
    PASSED_OVER("2;9"),
    NOISE("2");

    private final String code;

    Look(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
