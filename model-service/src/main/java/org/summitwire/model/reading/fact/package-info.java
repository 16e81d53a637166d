/** Decides which words state a fact of a meeting, what the fact is, and how far it has come. */
@NullMarked
package org.summitwire.model.reading.fact;

import org.jspecify.annotations.NullMarked;
