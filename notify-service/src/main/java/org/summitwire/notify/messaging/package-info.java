/** Decides how changes and alerts travel: topics, stores, consumer groups and dead letters. Knows the generated classes. */
@NullMarked
package org.summitwire.notify.messaging;

import org.jspecify.annotations.NullMarked;
