package org.summitwire.ingest.sources.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * XML that a strict parser can be given, made of what was sent: without prolog, document type, comments and processing
 * instructions, and with the faults mended that real feeds have. Where a character came from is kept, so that a fault
 * that remains is told by its line and column in what was sent. There being no document type, no entity can be
 * declared: none is opened, and none multiplies.
 */
public final class XmlText {

    private final String sent;
    private final String mended;
    private final List<int[]> jumps; // offset in mended, offset in sent; in order
    private final List<String> faults;

    XmlText(String sent, String mended, List<int[]> jumps, List<String> faults) {
        this.sent = sent;
        this.mended = mended;
        this.jumps = List.copyOf(jumps);
        this.faults = List.copyOf(faults);
    }

    public static XmlText of(String sent) {
        return new XmlMending(sent).mend();
    }

    /** What a strict parser is given. */
    public String mended() {
        return mended;
    }

    /** What was mended, each kind once, with the place of the first. */
    public List<String> faults() {
        return faults;
    }

    /** The local name of the first element; empty where there is none. */
    public String rootName() {
        if (!mended.startsWith("<")) {
            return "";
        }
        int end = 1;
        while (end < mended.length() && " \t\r\n/>".indexOf(mended.charAt(end)) < 0) {
            end++;
        }
        var name = mended.substring(1, end);
        return name.substring(name.indexOf(':') + 1);
    }

    /** Line and column, from 1, in what was sent, of a line and column, from 1, in the mended text. */
    int[] placeSent(int line, int column) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            start = mended.indexOf('\n', start) + 1;
        }
        int mendedOffset = Math.min(mended.length(), start + Math.max(0, column - 1));
        int sentOffset = mendedOffset;
        for (var jump : jumps) {
            if (jump[0] > mendedOffset) {
                break;
            }
            sentOffset = jump[1] + mendedOffset - jump[0];
        }
        return place(sent, Math.min(sentOffset, sent.length()));
    }

    /** Line and column, from 1, of an offset. */
    static int[] place(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new int[] {line, offset - start + 1};
    }

    /** Copies what is collected; used by the mending alone. */
    static final class Jumps {

        private final List<int[]> all = new ArrayList<>();
        private int shift;

        /** Tells that the next character of the mended text stands at an offset of the sent one. */
        void at(int mendedOffset, int sentOffset) {
            if (sentOffset - mendedOffset != shift) {
                shift = sentOffset - mendedOffset;
                all.add(new int[] {mendedOffset, sentOffset});
            }
        }

        List<int[]> all() {
            return all;
        }
    }
}
