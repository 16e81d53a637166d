package org.summitwire.ingest.extraction;

import org.jspecify.annotations.Nullable;

/** Text between two places where a browser would begin a new line. What is judged is whether it is of the article. */
final class Block {

    /** What the text is by its markup. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        PREFORMATTED,
        CELL,
        /** Text right in a division. */
        LOOSE
    }

    /** A paragraph of this length is prose, whatever it ends with. */
    private static final int LONG = 100;
    /** A sentence of this length is prose. */
    private static final int SENTENCE = 45;

    /** What is shorter before a colon is a label. */
    private static final int LEADING_IN = 30;

    private static final double MOSTLY_LINKS = 0.4;

    private final Box box;
    private final Kind kind;
    private final String text;
    private final int mass;
    private final int linkMass;
    private final boolean bold;
    private final boolean sentence;
    private final int marks;
    private final boolean prose;
    private @Nullable String out;

    /**
     * Makes a block.
     *
     * @param mass of the text, as it was counted when it was gathered
     */
    Block(Box box, Kind kind, String text, int mass, int linkMass, boolean bold) {
        this.box = box;
        this.kind = kind;
        this.text = text;
        this.mass = mass;
        this.linkMass = Math.min(linkMass, mass);
        this.bold = bold;
        this.sentence = Punctuation.endsSentence(text);
        this.marks = Punctuation.marksIn(text);
        this.prose = readsLikeProse();
    }

    Box box() {
        return box;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    int mass() {
        return mass;
    }

    int linkMass() {
        return linkMass;
    }

    double linkDensity() {
        return mass == 0 ? 0 : (double) linkMass / mass;
    }

    boolean isBold() {
        return bold;
    }

    boolean isSentence() {
        return sentence;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether it reads like a piece of running text: long, or a whole sentence, and not made of links. */
    boolean isProse() {
        return prose;
    }

    /** Whether it is a line of text that ends with a colon, and so belongs to what follows. */
    boolean leadsIn() {
        return mass >= LEADING_IN && linkDensity() < MOSTLY_LINKS && Punctuation.endsWithColon(text) && !isHeading();
    }

    private boolean readsLikeProse() {
        if (isHeading() || linkDensity() >= MOSTLY_LINKS) {
            return false;
        }
        return mass >= LONG
                ? sentence || marks > 0 || mass >= 2 * LONG || Punctuation.isWrittenWithout(text)
                : mass >= SENTENCE && sentence;
    }

    /** Why it does not belong to the article; null while it does. */
    @Nullable
    String out() {
        return out;
    }

    boolean stands() {
        return out == null;
    }

    /** The first reason stays. */
    void takeOut(String reason) {
        if (out == null) {
            out = reason;
        }
    }

    void putBack() {
        out = null;
    }
}
