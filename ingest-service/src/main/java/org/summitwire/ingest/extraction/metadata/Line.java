package org.summitwire.ingest.extraction.metadata;

import org.jsoup.nodes.Element;

/**
 * A line of the page as a reader sees it.
 *
 * @param text its first {@value Survey#LONGEST_LINE} characters, spaces in one
 * @param length how long the whole line is
 * @param block in which it stands
 * @param place what part of the page that is
 */
record Line(int index, String text, int length, Element block, Place place) {

    enum Place {
        ARTICLE,
        /** Below a picture. */
        CAPTION,
        /** In a side bar, a list of other articles, among comments, in header or footer. */
        APART
    }

    boolean isApart() {
        return place == Place.APART;
    }

    /** Whether it is long enough to be of the article's body. */
    boolean isProse() {
        return length > 120;
    }
}
