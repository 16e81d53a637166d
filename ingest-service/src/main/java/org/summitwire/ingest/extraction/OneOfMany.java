package org.summitwire.ingest.extraction;

import org.jspecify.annotations.Nullable;

/** Pages go on with the next article below the one that was asked for: the one under the page's own title is meant. */
final class OneOfMany {

    private static final int LEAST_PROSE = 150;

    private OneOfMany() {}

    /** The article within the box that has the page's title, if others like it stand beside it; else the box. */
    static Box in(Box body, Layout layout, String title) {
        var sums = layout.sums();
        for (var family : layout.families().all()) {
            Box titled = null;
            int articles = 0;
            for (var box : family) {
                if (body.holds(box)
                        && isArticle(box)
                        && sums.prose(box) >= LEAST_PROSE
                        && heading(box, layout) != null) {
                    articles++;
                    titled = titled == null && isTitled(box, layout, title) ? box : titled;
                }
            }
            if (articles > 1 && titled != null) {
                return titled;
            }
        }
        return body;
    }

    private static boolean isArticle(Box box) {
        return box.tag().equals("article") || box.role().trust() != Role.Trust.NONE;
    }

    private static boolean isTitled(Box box, Layout layout, String title) {
        var heading = heading(box, layout);
        return heading != null && TitleBlock.says(heading.text(), title);
    }

    /** The first heading of the first or second rank. */
    private static @Nullable Block heading(Box box, Layout layout) {
        for (var block : layout.blocksOf(box)) {
            if (block.isHeading()
                    && (block.box().within("h1") != null || block.box().within("h2") != null)) {
                return block;
            }
        }
        return null;
    }
}
