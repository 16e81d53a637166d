/** Decides how accounts and readings are shown to integrators. */
@NullMarked
package org.summitwire.model.api;

import org.jspecify.annotations.NullMarked;
