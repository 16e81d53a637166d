package org.summitwire.model.aggregate;

/** How surely something told is a thing that the account holds already; later ones are surer. */
enum Likeness {
    /** Something else. */
    NONE,
    /** The same sort of thing in words that cannot be compared; the same if nothing else can be meant. */
    OTHER_WORDS,
    /** Another figure for what seems the same thing. */
    OTHER_FIGURE,
    /** Both can be true of one thing. */
    LIKELY,
    /** The same, and one of the two says more. */
    DETAIL,
    /** The same. */
    SAME
}
