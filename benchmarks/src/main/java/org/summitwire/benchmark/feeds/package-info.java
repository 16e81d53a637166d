/** Measures how many sources are followed at once: how politely, how evenly, and whether anything is lost. */
@NullMarked
package org.summitwire.benchmark.feeds;

import org.jspecify.annotations.NullMarked;
