package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Boxes by the box that they stand in, in the order of the page; boxes without text are left out. */
final class Families {

    private final Map<Box, List<Box>> byParent = new LinkedHashMap<>();

    Families(List<Box> boxes) {
        for (var box : boxes) {
            var parent = box.parent();
            if (parent != null && box.from() < box.to()) {
                byParent.computeIfAbsent(parent, none -> new ArrayList<>()).add(box);
            }
        }
    }

    Collection<List<Box>> all() {
        return byParent.values();
    }

    List<Box> in(Box parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    @Nullable
    Box mostProse(Box parent, Sums sums) {
        Box most = null;
        for (var child : in(parent)) {
            if (sums.prose(child) > 0 && (most == null || sums.prose(child) > sums.prose(most))) {
                most = child;
            }
        }
        return most;
    }
}
