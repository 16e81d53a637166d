package org.summitwire.ingest.cleaning;

/**
 * What stands on a page, as it was handed in.
 *
 * @param title the headline, one line
 * @param outlet the outlet's name, one line
 * @param body text with line breaks or markup, page noise included
 */
public record Page(String title, String outlet, String body) {}
