/** Decides where words, sentences and lists begin and end, what of a page is noise, and which words a lexicon knows. */
@NullMarked
package org.summitwire.model.reading.text;

import org.jspecify.annotations.NullMarked;
