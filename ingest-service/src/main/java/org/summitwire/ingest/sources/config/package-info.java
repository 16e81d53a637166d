/** Decides what is a source: reads and checks the records of feeds that users give, one by one or as a file. */
@NullMarked
package org.summitwire.ingest.sources.config;

import org.jspecify.annotations.NullMarked;
