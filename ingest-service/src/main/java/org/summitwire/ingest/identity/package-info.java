/** Decides which article this is, which form of it, and whose copy: ids and fingerprints from content alone. */
@NullMarked
package org.summitwire.ingest.identity;

import org.jspecify.annotations.NullMarked;
