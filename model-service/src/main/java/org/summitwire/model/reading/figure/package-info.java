/** Decides which number words and digits say, of what, and how they are hedged. */
@NullMarked
package org.summitwire.model.reading.figure;

import org.jspecify.annotations.NullMarked;
