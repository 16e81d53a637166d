/** Decides what lies in the sources of articles, and when each is asked again. */
@NullMarked
package org.summitwire.ingest.sources;

import org.jspecify.annotations.NullMarked;
