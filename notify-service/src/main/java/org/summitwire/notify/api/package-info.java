/** Decides what can be asked of this service over HTTP: the latest alerts. */
@NullMarked
package org.summitwire.notify.api;

import org.jspecify.annotations.NullMarked;
