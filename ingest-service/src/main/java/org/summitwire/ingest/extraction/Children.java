package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Boxes with text by the box that they stand in. */
final class Children {

    private final Map<Box, List<Box>> byParent = new HashMap<>();

    Children(Layout layout) {
        for (var family : Families.of(layout)) {
            byParent.put(family.get(0).parent(), family);
        }
    }

    List<Box> of(Box box) {
        return byParent.getOrDefault(box, List.of());
    }

    @Nullable
    Box mostProse(Box box, Sums sums) {
        Box most = null;
        for (var child : of(box)) {
            if (sums.prose(child) > 0 && (most == null || sums.prose(child) > sums.prose(most))) {
                most = child;
            }
        }
        return most;
    }
}
