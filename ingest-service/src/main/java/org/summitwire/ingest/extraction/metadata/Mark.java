package org.summitwire.ingest.extraction.metadata;

import java.util.EnumSet;
import org.jsoup.nodes.Element;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;

/**
 * An element whose class, tag or attributes say that it holds something about the article.
 *
 * @param line the number of the line that starts in it or after it
 */
record Mark(Element element, EnumSet<Part> parts, int line, Line.Place place) {

    boolean is(Part part) {
        return parts.contains(part);
    }

    boolean isApart() {
        return place == Line.Place.APART;
    }
}
