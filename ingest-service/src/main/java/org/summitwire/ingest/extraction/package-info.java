/** Decides which of the text on a page is its article. */
@NullMarked
package org.summitwire.ingest.extraction;

import org.jspecify.annotations.NullMarked;
