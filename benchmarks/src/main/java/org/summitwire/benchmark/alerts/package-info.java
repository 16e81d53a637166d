/** Decides how fast alerts reach many subscribers while one of them hangs. */
@NullMarked
package org.summitwire.benchmark.alerts;

import org.jspecify.annotations.NullMarked;
