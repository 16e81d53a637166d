package org.summitwire.model.reading.quality;

import org.jspecify.annotations.Nullable;

/** A fact and the rule that read it; gold, and a run that was written by others, names no rule. */
record Told(Item item, @Nullable String rule) {}
