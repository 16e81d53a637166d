package org.summitwire.ingest.extraction;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Whether there is little text in an element; looks no further than it must. */
final class Lengths implements NodeFilter {

    private static final int NODES_A_LETTER = 4;

    private int left;
    private int nodes;

    private Lengths(int most) {
        this.left = most;
        this.nodes = most * NODES_A_LETTER;
    }

    static boolean isAtMost(Element element, int most) {
        var lengths = new Lengths(most);
        NodeTraversor.filter(lengths, element);
        return lengths.left >= 0;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            left -= words.getWholeText().length();
        }
        return left < 0 || --nodes < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
