package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.TimeTold;

/**
 * What an entry's elements tell and the feed library drops or bends: offsets of times, whether an id is a permalink,
 * bases of addresses.
 *
 * @param subjects by Dublin Core
 * @param text HTML to stand in where the entry has no text of its own
 */
record Told(
        @Nullable String id,
        @Nullable URI link,
        List<String> authors,
        @Nullable TimeTold published,
        @Nullable TimeTold updated,
        @Nullable String language,
        List<String> subjects,
        @Nullable String text) {}
