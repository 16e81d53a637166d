/** Decides which days an article means, by the article's own clock. */
@NullMarked
package org.summitwire.model.reading.date;

import org.jspecify.annotations.NullMarked;
