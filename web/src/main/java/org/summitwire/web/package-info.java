/** Asks and tells the outside world without being led astray: which addresses may be connected to, and for how long. */
@NullMarked
package org.summitwire.web;

import org.jspecify.annotations.NullMarked;
