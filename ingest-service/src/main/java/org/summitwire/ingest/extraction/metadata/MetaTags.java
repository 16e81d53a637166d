package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The contents of a page's meta elements by name, property, itemprop or http-equiv, whose case does not count. */
final class MetaTags {

    private static final int MOST = 400;
    private static final int LONGEST = 2_000;
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    void add(Element meta) {
        var content = meta.attr("content").strip();
        if (content.isEmpty() || contents.size() > MOST) {
            return;
        }
        var bounded = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
        for (var attribute : NAMES) {
            for (var name :
                    meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+", 4)) {
                if (!name.isEmpty()) {
                    contents.computeIfAbsent(name, key -> new ArrayList<>(1)).add(bounded);
                }
            }
        }
    }

    /** The first content of the first of the names that has one. */
    @Nullable
    String first(String... names) {
        for (var name : names) {
            var found = contents.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
