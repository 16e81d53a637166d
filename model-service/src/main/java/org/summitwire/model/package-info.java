/** Decides nothing: puts together reading, resolution, accounts, their topology and the API. */
@NullMarked
package org.summitwire.model;

import org.jspecify.annotations.NullMarked;
