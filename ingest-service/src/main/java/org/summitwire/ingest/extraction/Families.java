package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes by the box that they stand in, in the order of the page; boxes without text are left out. */
final class Families {

    private Families() {}

    static Collection<List<Box>> of(Layout layout) {
        Map<Box, List<Box>> families = new LinkedHashMap<>();
        for (var box : layout.boxes()) {
            var parent = box.parent();
            if (parent != null && box.from() < box.to()) {
                families.computeIfAbsent(parent, none -> new ArrayList<>()).add(box);
            }
        }
        return families.values();
    }
}
