/** Decides what the notify service is made of: its settings, its beans, its start. */
@NullMarked
package org.summitwire.notify;

import org.jspecify.annotations.NullMarked;
