/** Decides how alerts are shown to feed readers: Atom and JSON Feed. */
@NullMarked
package org.summitwire.notify.api.feed;

import org.jspecify.annotations.NullMarked;
