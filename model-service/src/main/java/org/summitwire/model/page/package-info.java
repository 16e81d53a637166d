/** Decides how meetings and their accounts are shown to readers. */
@NullMarked
package org.summitwire.model.page;

import org.jspecify.annotations.NullMarked;
