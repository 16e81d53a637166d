/** Decides when a service is ready: topics created, broker in reach, streams running, what is followed read. */
@NullMarked
package org.summitwire.wire.spring;

import org.jspecify.annotations.NullMarked;
