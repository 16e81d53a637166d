package org.summitwire.ingest.extraction;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks: those from {@code from} on, before {@code to}. */
final class Box {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final @Nullable Box parent;
    private final Element element;
    private final Role role;
    private final String signature;
    private final int index;
    private @Nullable String family;
    private int from;
    private int to;
    private int lastIndex;

    /**
     * Begins a box.
     *
     * @param index of the box among all of the page
     */
    Box(@Nullable Box parent, Element element, Role role, int index, int from) {
        this.index = index;
        this.lastIndex = index;
        this.parent = parent;
        this.element = element;
        this.role = role;
        this.signature = element.normalName() + '.' + element.className();
        this.from = from;
        this.to = from;
    }

    void close(int end) {
        to = end;
        if (parent != null) {
            parent.lastIndex = Math.max(parent.lastIndex, lastIndex);
        }
    }

    int index() {
        return index;
    }

    /** The index of the last box within this one; its own if there is none. */
    int lastIndex() {
        return lastIndex;
    }

    void move(int start, int end) {
        from = start;
        to = end;
    }

    @Nullable
    Box parent() {
        return parent;
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    Role role() {
        return role;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean holds(Box other) {
        return from <= other.from && other.to <= to;
    }

    /** Tag and classes: what is built alike has the same. */
    String signature() {
        return signature;
    }

    /** Tag and first class, numbers aside: what stands in a row and is built alike has the same. */
    String family() {
        if (family == null) {
            var names = element.className().strip();
            int end = names.indexOf(' ');
            family = tag()
                    + '.'
                    + DIGITS.matcher(end < 0 ? names : names.substring(0, end)).replaceAll("");
        }
        return family;
    }

    /** The nearest box, this one included, of a tag; null if there is none. */
    @Nullable
    Box within(String tag) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.tag().equals(tag)) {
                return box;
            }
        }
        return null;
    }
}
