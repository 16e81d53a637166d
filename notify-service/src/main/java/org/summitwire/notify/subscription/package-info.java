/** Decides who wants which alert, and when it is told. Knows no framework. */
@NullMarked
package org.summitwire.notify.subscription;

import org.jspecify.annotations.NullMarked;
