package org.summitwire.notify.alerting;

/**
 * Words of an article that show something.
 *
 * @param start where they begin in the article's body, in UTF-16 code units
 * @param end where they end, exclusive
 * @param bodyHash SHA-256 of the body: the offsets hold for this body only
 */
public record Quote(String articleId, String words, int start, int end, String bodyHash) {}
