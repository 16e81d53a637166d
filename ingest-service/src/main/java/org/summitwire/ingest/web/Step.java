package org.summitwire.ingest.web;

/** What comes next after one request: the answer, or another request where a redirect leads. */
sealed interface Step {

    record Done(WebAnswer answer) implements Step {}

    record Further(WebRequest request) implements Step {}
}
