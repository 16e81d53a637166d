/** Decides which meeting of a forum a report is about, from dates, place, edition and the day of publication. */
@NullMarked
package org.summitwire.model.resolution;

import org.jspecify.annotations.NullMarked;
