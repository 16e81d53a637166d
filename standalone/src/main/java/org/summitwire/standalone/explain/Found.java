package org.summitwire.standalone.explain;

/** What one thing in a file turned out to be. */
public sealed interface Found {

    /** An article that can be read. */
    record Right(Told told) implements Found {}

    /** What cannot be read: where, what was found and expected, what to do. */
    record Wrong(String words) implements Found {}
}
