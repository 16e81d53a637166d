package org.summitwire.ingest.extraction;

import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Role.Trust;

/**
 * Chooses the box that holds the article. Three candidates are held against each other: what the page's own text in its
 * data points at, what is named as a body, and what is worth most by the density of its prose.
 */
final class BodyFinder {

    private static final int LEAST_POINTED_AT = 400;

    private static final int LEAST_SUMMARY = 50;

    private static final int LEAST_PARAGRAPH = 25;

    private static final int LEAST_UNDER_TITLE = 100;

    private final Layout layout;
    private final Sums sums;
    private final Parts parts;
    private final Box page;

    BodyFinder(Layout layout) {
        this.layout = layout;
        this.sums = layout.sums();
        this.parts = new Parts(layout, sums);
        this.page = layout.boxes().get(0);
    }

    /** The box, or null where the page has no text that could be an article. */
    @Nullable
    Box find(Evidence evidence) {
        var dense = densest(page);
        if (dense == null) {
            return namedWithoutProse();
        }
        var seen = seen(dense, evidence);
        var pointedAt = evidence.tellsWhole() ? pointedAt(evidence.whole()) : null;
        return pointedAt == null ? seen : agreed(pointedAt, seen);
    }

    /** What is found without the text in the data of the page. */
    private Box seen(Box dense, Evidence evidence) {
        var named = named(dense);
        var summedUp = withSummary(named == null ? dense : named, evidence.summary());
        return summedUp.holds(dense) || summedUp == dense ? titled(summedUp, evidence.title()) : summedUp;
    }

    /** The data may hold the beginning of the text only: then what is seen to go on is the article. */
    private Box agreed(Box pointedAt, Box seen) {
        if (seen.holds(pointedAt)) {
            return sums.prose(pointedAt) >= 0.8 * sums.prose(seen) ? pointedAt : seen;
        }
        return pointedAt.holds(seen) ? pointedAt : worthiestAround(pointedAt, seen);
    }

    /** The box from one outwards that is worth most and does not hold the other. */
    private Box worthiestAround(Box start, Box other) {
        Box best = start;
        for (var box = start; box != null && !box.holds(other); box = box.parent()) {
            best = sums.worth(box) > sums.worth(best) ? box : best;
        }
        return best;
    }

    /** A short text under the page's title is the article, even if there is a longer one elsewhere. */
    private Box titled(Box found, String title) {
        var heading = TitleBlock.in(layout, title);
        if (heading == null) {
            return found;
        }
        var around = heading.box();
        while (around.parent() != null && sums.prose(around) < LEAST_UNDER_TITLE) {
            around = around.parent();
        }
        if (found.holds(around) && parts.isAmongTeasers(found, around)) {
            return around;
        }
        if (around.holds(found) || parts.isCutInto(found, around) || sums.prose(around) < 0.3 * sums.prose(found)) {
            return found;
        }
        var under = densest(around);
        return under == null ? found : under;
    }

    /** Where the page's summary stands elsewhere in some text, that text is the article, even if there is less of it. */
    private Box withSummary(Box found, Witness summary) {
        if (summary.mass() < LEAST_SUMMARY) {
            return found;
        }
        var summed = firstSummedUp(summary);
        if (summed == null || found.holds(summed)) {
            return found;
        }
        var best = worthiestAround(summed, found);
        var part = parts.widest(best);
        var other = parts.widest(found);
        if (part.parent() != null
                && part.parent() == other.parent()
                && part.signature().equals(other.signature())) {
            return part.parent();
        }
        return sums.prose(best) >= 0.2 * sums.prose(found) ? best : found;
    }

    private @Nullable Box firstSummedUp(Witness summary) {
        for (var block : layout.blocks()) {
            if (block.stands() && block.isProse() && summary.knows(block) >= 0.4) {
                return block.box();
            }
        }
        return null;
    }

    private @Nullable Box namedWithoutProse() {
        Box best = null;
        for (var box : layout.boxes()) {
            boolean named = box.role().trust() != Trust.NONE;
            if (named
                    && sums.mass(box) > 0
                    && sums.linkDensity(box) < 0.5
                    && (best == null || sums.mass(box) > sums.mass(best) || (best.holds(box) && sums.mass(box) > 60))) {
                best = box;
            }
        }
        return best;
    }

    /** The deepest box that holds nearly all that the witness knows, if that is most of what the witness tells. */
    private @Nullable Box pointedAt(Witness witness) {
        var known = new long[layout.blocks().size() + 1];
        for (int at = 0; at < layout.blocks().size(); at++) {
            var block = layout.blocks().get(at);
            boolean knows = block.stands() && block.mass() >= 40 && witness.knows(block) >= 0.7;
            known[at + 1] = known[at] + (knows ? block.mass() : 0);
        }
        long all = known[layout.blocks().size()];
        if (all < witness.mass() * 0.5 || all < LEAST_POINTED_AT) {
            return null;
        }
        Box deepest = page;
        for (var box : layout.boxes()) {
            if (deepest.holds(box) && known[box.to()] - known[box.from()] >= 0.93 * all) {
                deepest = box;
            }
        }
        return deepest;
    }

    private @Nullable Box densest(Box within) {
        Box best = null;
        long most = 0;
        for (var box : layout.boxes()) {
            long worth = sums.worth(box);
            if (worth > most && within.holds(box)) {
                best = box;
                most = worth;
            }
        }
        return best == null ? null : tightened(best);
    }

    /** Goes down as long as one child holds the article and the others only what stands around it. */
    private Box tightened(Box start) {
        var box = start;
        while (true) {
            var inner = layout.families().mostProse(box, sums);
            if (inner == null || !isAllOf(inner, box) || isOneOfParagraphs(inner, box)) {
                return box;
            }
            box = inner;
        }
    }

    /** Whether a paragraph stands beside others that are no sentences, but text all the same. */
    private boolean isOneOfParagraphs(Box inner, Box outer) {
        return inner.tag().equals("p")
                && layout.blocksOf(outer).stream()
                        .anyMatch(block -> block.stands()
                                && block.box() != inner
                                && block.kind() == Block.Kind.PARAGRAPH
                                && block.box().parent() == outer
                                && block.linkMass() == 0
                                && block.mass() >= LEAST_PARAGRAPH);
    }

    private boolean isAllOf(Box inner, Box outer) {
        long all = sums.prose(outer);
        long own = sums.prose(inner);
        if (own == all) {
            return true;
        }
        if (own < 0.55 * all || hasOwnProse(outer, inner)) {
            return false;
        }
        long more = 0;
        for (var other : layout.families().in(outer)) {
            boolean isClean = sums.worth(other) >= 0.6 * sums.prose(other) && sums.prose(other) > 0;
            if (other != inner && isClean) {
                more += isMoreOf(inner, other) ? own : sums.prose(other);
            }
        }
        return more <= 0.13 * own;
    }

    /** Whether a neighbour is built like the box, or is plain text beside it. */
    private static boolean isMoreOf(Box box, Box other) {
        boolean isNamed = other.role().trust().compareTo(Trust.STRONG) >= 0;
        boolean isText = other.tag().equals("p")
                || other.tag().equals("blockquote")
                || other.tag().equals("pre");
        return isNamed || isText || box.signature().equals(other.signature());
    }

    /** Whether prose lies right in the outer box, in no box of its own. */
    private boolean hasOwnProse(Box outer, Box inner) {
        for (int at = outer.from(); at < outer.to(); at++) {
            var block = layout.blocks().get(at);
            boolean within = at >= inner.from() && at < inner.to();
            if (!within && block.stands() && block.isProse() && block.box() == outer) {
                return true;
            }
        }
        return false;
    }

    /** The best box that is named or marked as a body, where it holds up against the densest. */
    private @Nullable Box named(Box dense) {
        long want = sums.prose(dense);
        Box best = null;
        for (var box : layout.boxes()) {
            if (box.role().trust().compareTo(Trust.STRONG) >= 0 && sums.prose(box) > 0 && isBetter(box, best)) {
                best = box;
            }
        }
        if (best == null) {
            return null;
        }
        var whole = parts.together(best);
        if (sums.prose(whole) < 0.7 * want || isMoreAndClean(dense, whole)) {
            return null;
        }
        return dense.holds(whole) || (sums.linkDensity(whole) < 0.4 && sums.prose(whole) <= 1.5 * want) ? whole : null;
    }

    /** Whether the dense box holds the named one and much text beside it that is no list of links. */
    private boolean isMoreAndClean(Box dense, Box named) {
        long more = sums.prose(dense) - sums.prose(named);
        return named.role().trust() == Trust.STRONG
                && dense.holds(named)
                && more > 0.1 * sums.prose(dense)
                && sums.worth(dense) - sums.worth(named) > 0.85 * more;
    }

    /** Marked before named; then more prose, and of the same prose the inner one. */
    private boolean isBetter(Box box, @Nullable Box best) {
        if (best == null) {
            return true;
        }
        int trust = box.role().trust().compareTo(best.role().trust());
        long more = sums.prose(box) - sums.prose(best);
        if (trust != 0) {
            return trust > 0 ? more > -0.5 * sums.prose(best) : more > sums.prose(box) * 0.5;
        }
        return best.holds(box) ? more >= -0.05 * sums.prose(best) : more > 0;
    }
}
