package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.summitwire.ingest.extraction.Role.Trust;
import org.summitwire.ingest.extraction.Role.Weight;

/** Takes out what its names say is no part of the article, unless so much of the page is in it that they must be wrong. */
final class Furniture {

    /** A page of less prose than this has no article beside the box in question. */
    private static final int SOME_PROSE = 200;

    private static final double MOST_OF_A_PAGE = 0.4;
    private static final double MOST_OF_A_BOX = 0.6;
    private static final int SHORT = 220;
    private static final int LEAST_ARTICLE = 250;
    private static final int LONGEST_CAPTION = 350;
    /** Of a page's prose: where pictures hold more, the text itself is set among them. */
    private static final double SMALL_PART = 0.12;

    /** Furniture after which builders of pages call boxes of any content. */
    private static final Set<String> TEXT_IN = Set.of("sidebar", "advertisement", "notice", "caption");

    private static final Evaluator PICTURE = Selector.evaluatorOf("img, picture, amp-img, noscript");

    private Furniture() {}

    /**
     * The heaviest names first, so that what they took no longer counts.
     *
     * @param least the lightest that are believed
     */
    static void takeOut(Layout layout, Weight least) {
        for (var weight : List.of(Weight.HIDDEN, Weight.CERTAIN, Weight.HARD, Weight.SOFT)) {
            if (weight.compareTo(least) >= 0) {
                takeOutAll(layout, weight);
            }
        }
    }

    private static void takeOutAll(Layout layout, Weight weight) {
        var sums = layout.sums();
        var page = layout.boxes().get(0);
        long all = sums.prose(page);
        int end = 0;
        var named = of(layout, weight);
        var alike = textOfAlike(named, sums, weight);
        for (var box : named) {
            if (box.from() < end || box == page) {
                continue; // within one that went
            }
            boolean isText = alike.getOrDefault(box.signature(), 0L) >= MOST_OF_A_BOX * all && all > 0;
            if (goes(box, sums, all) && !isText && !holdsArticle(layout, box, sums)) {
                takeOut(layout, box);
                end = box.to();
            }
        }
    }

    /**
     * Prose by signature, of boxes that are called the same and hold little but prose: where that is most of the page,
     * the text is cut into them, and they are called after what they may hold.
     */
    private static Map<String, Long> textOfAlike(List<Box> named, Sums sums, Weight weight) {
        var prose = new HashMap<String, Long>();
        for (var box : named) {
            boolean mayBeText = weight == Weight.SOFT
                    || TEXT_IN.contains(String.valueOf(box.role().furniture()));
            if (mayBeText && sums.prose(box) > 0 && sums.worth(box) >= MOST_OF_A_BOX * sums.prose(box)) {
                prose.merge(box.signature(), sums.prose(box), Long::sum);
            }
        }
        return prose;
    }

    /** Subheadings may stand in headers of their own: whether they head anything is seen later. */
    private static void takeOut(Layout layout, Box box) {
        var blocks = layout.blocksOf(box);
        boolean mayHead = box.role().weight() == Weight.SOFT
                && ("heading".equals(box.role().furniture()) || blocks.stream().allMatch(Block::isHeading));
        for (var block : blocks) {
            if (!mayHead || !block.isHeading() || block.box().within("h1") != null) {
                block.takeOut(String.valueOf(box.role().furniture()));
            }
        }
    }

    private static List<Box> of(Layout layout, Weight weight) {
        var found = new ArrayList<Box>();
        for (var box : layout.boxes()) {
            if (box.role().weight() == weight && box.from() < box.to()) {
                found.add(box);
            }
        }
        return found;
    }

    private static boolean goes(Box box, Sums sums, long all) {
        long prose = sums.prose(box);
        if (box.tag().equals("body") || box.tag().equals("html")) {
            return false;
        }
        return switch (box.role().weight()) {
            case HIDDEN, CERTAIN -> all - prose >= SOME_PROSE || prose == 0;
            case HARD -> prose < MOST_OF_A_PAGE * all || prose == 0;
            case SOFT -> isSmall(box, sums, all);
            case NONE -> false;
        };
    }

    /** Whether the page's title stands in it with some text, or one body that is nearly all of it. */
    private static boolean holdsArticle(Layout layout, Box box, Sums sums) {
        long prose = sums.prose(box);
        if (box.role().weight() != Weight.HARD || prose < LEAST_ARTICLE) {
            return false;
        }
        boolean holdsTitle = layout.blocksOf(box).stream()
                .anyMatch(block -> block.isHeading() && block.box().within("h1") != null);
        return holdsTitle
                || layout.boxesIn(box).stream()
                        .anyMatch(inner -> inner.role().trust().compareTo(Trust.STRONG) >= 0
                                && sums.prose(inner) > MOST_OF_A_BOX * prose);
    }

    /** Whether the box is named for a picture, holds one, and no more text than is set under one. */
    private static boolean isCaption(Box box, long mass) {
        return mass <= LONGEST_CAPTION
                && "caption".equals(box.role().furniture())
                && box.element().selectFirst(PICTURE) != null;
    }

    /** What wears a name that articles wear too goes only where it holds hardly a sentence. */
    private static boolean isSmall(Box box, Sums sums, long all) {
        if (box.tag().matches("h[2-6]|p|ul|ol|li|table|blockquote|section|article|main")
                && !box.tag().equals("section")
                && sums.links(box) == 0) {
            return false; // a paragraph or a heading for itself, judged by what it says
        }
        long mass = sums.mass(box);
        if (isCaption(box, mass) && sums.prose(box) < SMALL_PART * all) {
            return true;
        }
        return mass <= SHORT && sums.prose(box) < SHORT / 2 && mass < MOST_OF_A_PAGE * Math.max(all, 1);
    }
}
