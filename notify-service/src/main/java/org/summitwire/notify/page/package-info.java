/** Decides how alerts and subscriptions are shown to readers. */
@NullMarked
package org.summitwire.notify.page;

import org.jspecify.annotations.NullMarked;
