/** Finds web pages in files and shows the articles on them. */
@NullMarked
package org.summitwire.standalone.clean;

import org.jspecify.annotations.NullMarked;
