/** Decides how well articles are read: what a reading tells beside what a careful reader took from the same article. */
@NullMarked
package org.summitwire.model.reading.quality;

import org.jspecify.annotations.NullMarked;
