package org.summitwire.model.reading.text;

/** Kinds as bits of three numbers; {@code java.util.EnumSet} has no room for so many without an array behind it. */
@SuppressWarnings("EnumOrdinal") // the bits outlive no process
class KindSet {

    private static final int LARGEST = 3 * Long.SIZE;

    static {
        if (Kind.values().length > LARGEST) {
            throw new IllegalStateException("More kinds than there is room for: " + Kind.values().length);
        }
    }

    private long first;
    private long second;
    private long third;

    final boolean has(Kind kind) {
        var at = kind.ordinal();
        return (part(at >>> 6) >>> at & 1) != 0; // a shift counts its distance by 64
    }

    private long part(int index) {
        return index == 0 ? first : index == 1 ? second : third;
    }

    final void add(Kind kind) {
        var bit = 1L << kind.ordinal();
        switch (kind.ordinal() >>> 6) {
            case 0 -> first |= bit;
            case 1 -> second |= bit;
            default -> third |= bit;
        }
    }

    final void addAll(KindSet other) {
        first |= other.first;
        second |= other.second;
        third |= other.third;
    }

    /** How many of its kinds come before one. */
    final int before(Kind kind) {
        var index = kind.ordinal() >>> 6;
        var below = (1L << kind.ordinal()) - 1;
        var count = Long.bitCount(part(index) & below);
        count += index > 0 ? Long.bitCount(first) : 0;
        return count + (index > 1 ? Long.bitCount(second) : 0);
    }
}
