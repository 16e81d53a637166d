package org.summitwire.web;

/** What one request on one connection came to. */
public sealed interface Exchange {

    /**
     * The host answered.
     *
     * @param bytes as they were taken; empty where the answer has no content
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Answered(Head head, byte[] bytes) implements Exchange {}

    /** It was asked, or could not be, and there is no answer that can be used. */
    record Broken(Trouble trouble) implements Exchange {}

    /** As many as may are asking at the same address; this one was not. */
    record Crowded() implements Exchange {}
}
