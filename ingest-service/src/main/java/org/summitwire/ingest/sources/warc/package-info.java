/** Reads web archives: the pages that a WARC file holds, and what of it was set aside and why. */
@NullMarked
package org.summitwire.ingest.sources.warc;

import org.jspecify.annotations.NullMarked;
