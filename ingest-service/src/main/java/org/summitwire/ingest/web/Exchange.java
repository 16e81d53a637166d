package org.summitwire.ingest.web;

/** What one request on one connection came to. */
sealed interface Exchange {

    /**
     * The site answered.
     *
     * @param bytes unpacked; empty where the status does not go with content
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Answered(Head head, byte[] bytes) implements Exchange {}

    /** It was asked, or could not be, and there is no answer that can be used. */
    record Broken(Trouble trouble) implements Exchange {}

    /** Other hosts at the same address are being asked; this one was not. */
    record Crowded() implements Exchange {}
}
