/** Decides how the three services live in one process: a real broker embedded, one port, one command line. */
@NullMarked
package org.summitwire.standalone;

import org.jspecify.annotations.NullMarked;
