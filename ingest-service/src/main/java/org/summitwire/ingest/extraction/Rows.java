package org.summitwire.ingest.extraction;

import java.util.HashSet;
import java.util.List;
import org.summitwire.ingest.extraction.Block.Kind;

/** Makes one block of a row of figures. Cells that hold whole paragraphs are layout, and stay as they are. */
final class Rows {

    private static final int LONGEST_CELL = 120;

    private Rows() {}

    static void join(Layout layout, Box row) {
        var cells = layout.blocks().subList(row.from(), layout.blocks().size());
        if (cells.size() < 2
                || !cells.stream().allMatch(cell -> isShortCell(cell) && isIn(row, cell))
                || isLayout(cells)) {
            return;
        }
        var words = new StringBuilder();
        int mass = 0;
        int linkMass = 0;
        for (var cell : cells) {
            words.append(words.isEmpty() ? "" : " ").append(cell.text());
            mass += cell.mass();
            linkMass += cell.linkMass();
        }
        cells.clear();
        layout.blocks().add(new Block(row, Kind.CELL, words.toString(), mass, linkMass, false));
        recount(layout.boxes(), row);
    }

    private static boolean isShortCell(Block block) {
        return block.kind() == Kind.CELL && block.mass() <= LONGEST_CELL;
    }

    private static boolean isIn(Box row, Block cell) {
        return cell.box().within("tr") == row;
    }

    /** Whether a cell holds several blocks: then it is a column of a page, or a text. */
    private static boolean isLayout(List<Block> blocks) {
        var cells = new HashSet<Box>();
        for (var block : blocks) {
            if (!cells.add(cellOf(block))) {
                return true;
            }
        }
        return false;
    }

    private static Box cellOf(Block block) {
        var box = block.box();
        while (!box.tag().equals("td") && !box.tag().equals("th") && box.parent() != null) {
            box = box.parent();
        }
        return box;
    }

    /** The boxes in the row all hold the one block now. */
    private static void recount(List<Box> boxes, Box row) {
        row.close(row.from() + 1);
        for (int at = boxes.size() - 1; boxes.get(at) != row; at--) {
            boxes.get(at).move(row.from(), row.to());
        }
    }
}
