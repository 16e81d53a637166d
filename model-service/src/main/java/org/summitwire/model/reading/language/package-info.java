/** Decides which words a language has for what news of meetings speaks of, and which language a text is in. */
@NullMarked
package org.summitwire.model.reading.language;

import org.jspecify.annotations.NullMarked;
