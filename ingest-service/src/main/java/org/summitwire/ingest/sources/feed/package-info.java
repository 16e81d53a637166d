/** Reads feeds: RSS, Atom and JSON Feed become one shape, and what is no feed says so; tells which entries are new. */
@NullMarked
package org.summitwire.ingest.sources.feed;

import org.jspecify.annotations.NullMarked;
