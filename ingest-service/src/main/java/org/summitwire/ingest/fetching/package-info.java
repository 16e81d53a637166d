/** Decides which files are read, when, and where they go afterwards. */
@NullMarked
package org.summitwire.ingest.fetching;

import org.jspecify.annotations.NullMarked;
