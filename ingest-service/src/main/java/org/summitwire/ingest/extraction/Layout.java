package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a page in blocks, in the order of the page, and the boxes that hold them, each after its parent. */
final class Layout {

    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private @Nullable Families families;

    private final List<Element> scripts = new ArrayList<>();

    static Layout of(Element body) {
        var layout = new Layout();
        new LayoutWalk(layout).walk(body);
        return layout;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Scripts in the body, and the data of the page among them. */
    List<Element> scripts() {
        return scripts;
    }

    List<Block> blocksOf(Box box) {
        return blocks.subList(box.from(), box.to());
    }

    /** The boxes within a box. */
    List<Box> boxesIn(Box box) {
        return boxes.subList(box.index() + 1, box.lastIndex() + 1);
    }

    /** Boxes with text, by the box that they stand in; for the finished layout. */
    Families families() {
        if (families == null) {
            families = new Families(boxes);
        }
        return families;
    }

    void takeOut(Box box, String reason) {
        blocksOf(box).forEach(block -> block.takeOut(reason));
    }

    /** Sums over the blocks as they stand now. */
    Sums sums() {
        return new Sums(blocks);
    }
}
