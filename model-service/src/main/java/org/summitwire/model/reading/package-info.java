/** Decides what an article says about meetings of states: article in, reports with their evidence out; a pure function. */
@NullMarked
package org.summitwire.model.reading;

import org.jspecify.annotations.NullMarked;
