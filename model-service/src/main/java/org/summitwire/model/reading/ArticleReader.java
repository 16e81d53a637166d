package org.summitwire.model.reading;

/** Reads articles. Pure: the same article gives the same reading, and nothing is kept. Safe for use by many threads. */
public interface ArticleReader {

    /**
     * Takes from an article what it tells of meetings of states.
     *
     * @throws IllegalArgumentException where the article cannot be read, with the cause
     */
    Reading read(Article article);
}
