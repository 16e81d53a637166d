package org.summitwire.ingest.extraction.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made an article. */
record Credits(List<String> authors, List<String> editors, @Nullable String agency) {}
