package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * How a box and its neighbours belong together.
 *
 * @param sums over the blocks of the layout as they stood when the search began
 */
record Parts(Layout layout, Sums sums) {

    private static final int FEWEST_TEASERS = 3;

    private static final double NEARLY_ALL = 0.9;

    /** Whether what a box holds besides a part of it is a row of texts that are built alike, each under a linked headline. */
    boolean isAmongTeasers(Box whole, Box part) {
        long rest = sums.prose(whole) - sums.prose(part);
        for (var family : layout.families().all()) {
            if (family.size() > FEWEST_TEASERS
                    && whole.holds(family.get(0))
                    && !family.get(0).holds(part)) {
                var teasers = family.stream()
                        .filter(box -> !box.holds(part) && !part.holds(box) && isUnderLink(box))
                        .toList();
                long prose = teasers.stream().mapToLong(sums::prose).sum();
                if (teasers.size() >= FEWEST_TEASERS && prose >= NEARLY_ALL * rest) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnderLink(Box box) {
        return box.from() + 1 < box.to()
                && layout.blocksOf(box).stream()
                        .filter(Block::stands)
                        .limit(3)
                        .anyMatch(block -> block.isHeading() && block.linkDensity() > 0.8);
    }

    /** Whether a box is, but for little, one of its parts and the neighbours of that part that are called the same. */
    boolean isCutInto(Box whole, Box part) {
        var one = widest(part);
        if (one.parent() == null
                || !whole.holds(one)
                || one.element().className().isEmpty()) {
            return false;
        }
        long alike = layout.families().in(one.parent()).stream()
                .filter(box -> box.family().equals(one.family()) && sums.worth(box) >= NEARLY_ALL * sums.prose(box))
                .mapToLong(sums::prose)
                .sum();
        return alike >= NEARLY_ALL * sums.prose(whole);
    }

    /** The outermost box that holds no more prose than this one. */
    Box widest(Box box) {
        var widest = box;
        for (var around = box.parent();
                around != null && sums.prose(around) == sums.prose(box);
                around = around.parent()) {
            widest = around;
        }
        return widest;
    }

    /** A body may be cut into several boxes of one name, with something between them. */
    Box together(Box body) {
        var parts = new ArrayList<Box>();
        for (var box : layout.boxes()) {
            if (box.signature().equals(body.signature()) && sums.prose(box) > 0 && !body.holds(box)) {
                parts.add(box);
            }
        }
        if (parts.isEmpty() || body.element().className().isEmpty() || !areNeighbours(body, parts)) {
            return body;
        }
        var around = body.parent();
        return around == null || sums.prose(around) > 1.2 * proseOf(body, parts) ? body : around;
    }

    private static boolean areNeighbours(Box body, List<Box> parts) {
        return parts.stream().allMatch(part -> part.parent() == body.parent());
    }

    private long proseOf(Box body, List<Box> parts) {
        return sums.prose(body) + parts.stream().mapToLong(sums::prose).sum();
    }
}
