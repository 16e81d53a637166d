/** Decides how an alert reaches those who want it: over which channel, how often it is tried, and when it is given up. */
@NullMarked
package org.summitwire.notify.delivery;

import org.jspecify.annotations.NullMarked;
