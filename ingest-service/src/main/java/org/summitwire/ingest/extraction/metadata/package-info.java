/** Decides what a page says about its article: who wrote it, when, under which title and address, and for whom. */
@NullMarked
package org.summitwire.ingest.extraction.metadata;

import org.jspecify.annotations.NullMarked;
