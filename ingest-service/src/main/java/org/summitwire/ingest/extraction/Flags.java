package org.summitwire.ingest.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitwire.ingest.extraction.metadata.Access;
import org.summitwire.ingest.extraction.metadata.Metadata;

/** What a page and its text show of how far the text is to be relied on. */
final class Flags {

    /** A short news item has two sentences. */
    private static final int SHORT = 250;

    private static final Pattern WALL = Pattern.compile(
            "(?:pay|reg|registration|premium|meter|subscribe)-?wall|pay-?gate|tp-modal|piano-",
            Pattern.CASE_INSENSITIVE);

    private Flags() {}

    static Set<Flag> of(FetchedPage page, Layout layout, Metadata metadata, List<String> text, boolean fromData) {
        var flags = EnumSet.noneOf(Flag.class);
        int mass = text.stream().mapToInt(Mass::of).sum();
        if (text.isEmpty()) {
            flags.add(Flag.NO_TEXT);
        } else if (mass < SHORT) {
            flags.add(Flag.TOO_SHORT);
        }
        if (fromData) {
            flags.add(Flag.FROM_DATA);
        }
        if (page.bytes().length > Extractor.LARGEST) {
            flags.add(Flag.CUT);
        }
        if (metadata.access() == Access.RESTRICTED || hasWall(layout)) {
            flags.add(Flag.PAYWALLED);
        }
        return flags;
    }

    private static boolean hasWall(Layout layout) {
        return layout.boxes().stream()
                .anyMatch(box -> box.element().attributesSize() > 0
                        && (isWall(box.signature()) || isWall(box.element().id())));
    }

    private static boolean isWall(String name) {
        boolean mayBe = name.contains("all") || name.contains("ate") || name.contains("piano") || name.contains("tp-");
        return mayBe && WALL.matcher(name).find();
    }
}
