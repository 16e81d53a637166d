/** Decides whether, when and how a site is asked for a page, and what its answer is worth. */
@NullMarked
package org.summitwire.ingest.web;

import org.jspecify.annotations.NullMarked;
