package org.summitwire.ingest.extraction.metadata;

/**
 * What the page says and is not believed.
 *
 * @param field of {@link Metadata}, as it is named there
 * @param value as it was understood
 * @param reason in plain words
 */
public record SetAside(String field, String value, String reason) {}
