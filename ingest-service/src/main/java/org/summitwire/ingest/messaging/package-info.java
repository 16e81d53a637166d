/** Decides how an article stands on its topic, and when the broker has it. */
@NullMarked
package org.summitwire.ingest.messaging;

import org.jspecify.annotations.NullMarked;
