/** Measures how fast articles are read, and how the time grows with the text. */
@NullMarked
package org.summitwire.benchmark;

import org.jspecify.annotations.NullMarked;
