/** Decides which changes to an account are worth an alert, once each, and in which words it is told. */
@NullMarked
package org.summitwire.notify.alerting;

import org.jspecify.annotations.NullMarked;
