/** Decides how one reading of one article is shown to a person: which words, marked how, and why. */
@NullMarked
package org.summitwire.standalone.explain;

import org.jspecify.annotations.NullMarked;
