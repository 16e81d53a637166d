/** Takes articles in and publishes them clean and named; here the parts are put together. */
@NullMarked
package org.summitwire.ingest;

import org.jspecify.annotations.NullMarked;
