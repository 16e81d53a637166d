package org.summitwire.ingest.extraction;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page as a tree. Nothing in it is run or fetched. */
final class Markup {

    /** Pages are some thirty deep; what lies deeper is lifted to here. */
    private static final int DEEPEST = 256;

    private Markup() {}

    static Document of(FetchedPage page) {
        int length = Math.min(page.bytes().length, Extractor.LARGEST);
        var text = Decoding.text(page.bytes(), length, page.contentType());
        var base = page.url() == null ? "" : page.url();
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, base);
    }
}
