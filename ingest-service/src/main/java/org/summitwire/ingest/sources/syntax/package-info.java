/** Turns fetched bytes into text, XML, addresses and times, with the faults that real sources have, within limits. */
@NullMarked
package org.summitwire.ingest.sources.syntax;

import org.jspecify.annotations.NullMarked;
