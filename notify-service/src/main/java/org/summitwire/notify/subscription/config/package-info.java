/** Reads and writes subscriptions as JSON: of requests and of files. */
@NullMarked
package org.summitwire.notify.subscription.config;

import org.jspecify.annotations.NullMarked;
