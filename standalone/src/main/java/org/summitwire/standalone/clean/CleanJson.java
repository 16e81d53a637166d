package org.summitwire.standalone.clean;

import java.util.Locale;
import org.summitwire.ingest.extraction.Extracted;
import tools.jackson.databind.json.JsonMapper;

/** An article as a line of JSON. */
public final class CleanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CleanJson() {}

    /** The article of a file. */
    public static String line(String file, Extracted extracted, boolean withRemoved) {
        var line = JSON.createObjectNode();
        line.put("file", file);
        line.put("url", extracted.url());
        line.put("title", extracted.title());
        line.put("language", extracted.language());
        var flags = line.putArray("flags");
        extracted.flags().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .sorted()
                .forEach(flags::add);
        line.put("text", extracted.text());
        if (withRemoved) {
            var removed = line.putArray("removed");
            extracted.removed().forEach(gone -> removed.addObject().put("rule", gone.rule()).put("words", gone.words()));
        }
        return JSON.writeValueAsString(line);
    }

    /** A file that could not be read. */
    public static String error(String file, String error) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("file", file).put("error", error));
    }
}
