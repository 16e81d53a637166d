/** Decides which sources are polled and which pages are fetched here, when, and what becomes of each. */
@NullMarked
package org.summitwire.ingest.following;

import org.jspecify.annotations.NullMarked;
