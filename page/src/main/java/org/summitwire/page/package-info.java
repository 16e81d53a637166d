/** Decides what the pages of all services share: the frame, the languages, how figures and dates are written. */
@NullMarked
package org.summitwire.page;

import org.jspecify.annotations.NullMarked;
