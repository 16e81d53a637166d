/** Decides what of a sender's bytes is an article: reads documents, arrays and lines, and checks every field. */
@NullMarked
package org.summitwire.ingest.submission;

import org.jspecify.annotations.NullMarked;
