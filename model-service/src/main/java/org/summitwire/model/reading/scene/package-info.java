/** Decides who met whom, where and when, and which of an article's sentences tell of which meeting. */
@NullMarked
package org.summitwire.model.reading.scene;

import org.jspecify.annotations.NullMarked;
