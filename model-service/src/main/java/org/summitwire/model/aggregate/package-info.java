/** Decides what an account of a meeting holds, given the reports heard, and what of it is new. */
@NullMarked
package org.summitwire.model.aggregate;

import org.jspecify.annotations.NullMarked;
