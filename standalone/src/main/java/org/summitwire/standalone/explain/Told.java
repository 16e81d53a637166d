package org.summitwire.standalone.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.Cleaned;
import org.summitwire.model.reading.Article;

/**
 * One article as the pipeline would read it.
 *
 * @param place file and line that it came from
 * @param article cleaned as on its way in
 * @param dated whether it says itself when it was published
 * @param retracted whether its outlet took it back
 * @param removed what cleaning took off
 */
public record Told(
        String place,
        Article article,
        @Nullable String url,
        boolean dated,
        boolean retracted,
        List<Cleaned.Removed> removed) {

    public Told {
        removed = List.copyOf(removed);
    }

    /** Which article it was, for programs; offsets count in its {@code body}. */
    public Map<String, ?> identification() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("place", place);
        shown.put("id", article.id());
        shown.put("url", url);
        shown.put("publisher", article.outlet());
        shown.put("publishedAt", article.publishedAt().toString());
        shown.put("title", article.title());
        shown.put("body", article.body());
        shown.put("retracted", retracted);
        shown.put("removed", removed);
        return shown;
    }
}
