/** Decides what a sender is answered over HTTP. */
@NullMarked
package org.summitwire.ingest.api;

import org.jspecify.annotations.NullMarked;
