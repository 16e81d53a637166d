/** Reads dates as pages write them, and tells no more than was written: a day, a local time, or an instant. */
@NullMarked
package org.summitwire.ingest.extraction.dates;

import org.jspecify.annotations.NullMarked;
