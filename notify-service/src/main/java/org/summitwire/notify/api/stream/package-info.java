/** Decides how alerts are streamed to those who keep a connection open: Server-Sent Events. */
@NullMarked
package org.summitwire.notify.api.stream;

import org.jspecify.annotations.NullMarked;
