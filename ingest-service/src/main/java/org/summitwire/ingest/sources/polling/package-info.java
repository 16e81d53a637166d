/** Decides when a source is asked again, from what it gave before; without a clock and without chance. */
@NullMarked
package org.summitwire.ingest.sources.polling;

import org.jspecify.annotations.NullMarked;
