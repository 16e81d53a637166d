/** Decides whether a submission becomes an article to publish, and says so where it does not. */
@NullMarked
package org.summitwire.ingest.intake;

import org.jspecify.annotations.NullMarked;
