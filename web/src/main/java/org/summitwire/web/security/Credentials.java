package org.summitwire.web.security;

/** Tells whose key or token something is. */
interface Credentials {

    /**
     * Checks what a caller shows.
     *
     * @param shown as it came, never to be logged
     */
    Checked check(String shown);

    /** Whether a caller of this name and role is still one, so that a session ends with the key it was made from. */
    boolean stillKnows(Caller caller);

    /** What came of a check. */
    sealed interface Checked {

        /** It is good. */
        record Good(Caller caller) implements Checked {}

        /**
         * It is not.
         *
         * @param why for whoever showed it: tells nothing of what would be good
         */
        record Bad(String why) implements Checked {}

        /** It cannot be told now. */
        record Away(String why) implements Checked {}
    }
}
