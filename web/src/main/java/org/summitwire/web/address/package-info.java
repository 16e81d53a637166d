/**
 * Decides which addresses of the network may be connected to. It needs nothing but the JDK, so that other services can
 * share it.
 */
@NullMarked
package org.summitwire.web.address;

import org.jspecify.annotations.NullMarked;
