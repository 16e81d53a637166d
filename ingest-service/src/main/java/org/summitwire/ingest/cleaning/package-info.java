/** Decides which lines of a page are the article and which are the page around it. */
@NullMarked
package org.summitwire.ingest.cleaning;

import org.jspecify.annotations.NullMarked;
