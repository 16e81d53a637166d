package org.summitwire.standalone.clean;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Extracted;
import org.summitwire.ingest.extraction.dates.PageDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An article as a line of JSON. */
public final class CleanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CleanJson() {}

    /** The article of a file; what the page does not tell is null. */
    public static String line(String file, Extracted extracted, boolean withRemoved) {
        var about = extracted.metadata();
        var line = JSON.createObjectNode();
        line.put("file", file);
        line.put("url", about.canonicalUrl());
        line.put("title", about.title());
        line.put("published", iso(about.published()));
        line.put("modified", iso(about.modified()));
        names(line, "authors", about.authors());
        line.put("agency", about.agency());
        line.put("site", about.siteName());
        line.put("section", about.section());
        line.put("language", about.language());
        line.put("kind", about.kind().name().toLowerCase(Locale.ROOT));
        names(line, "furtherPages", about.furtherPages().links());
        names(line, "flags", flags(extracted));
        line.put("text", extracted.text());
        if (withRemoved) {
            var removed = line.putArray("removed");
            extracted.removed().forEach(gone -> removed.addObject()
                    .put("rule", gone.rule())
                    .put("words", gone.words()));
        }
        return JSON.writeValueAsString(line);
    }

    private static @Nullable String iso(@Nullable PageDate date) {
        return date == null ? null : date.iso();
    }

    private static void names(ObjectNode line, String field, List<String> names) {
        var array = line.putArray(field);
        names.forEach(array::add);
    }

    private static List<String> flags(Extracted extracted) {
        return extracted.flags().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    /** A file that could not be read. */
    public static String error(String file, String error) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("file", file).put("error", error));
    }
}
