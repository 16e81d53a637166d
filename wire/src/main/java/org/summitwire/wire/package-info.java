/** Decides how values travel: topics, Confluent's wire format, schema ids, CloudEvents headers, dead letters. */
@NullMarked
package org.summitwire.wire;

import org.jspecify.annotations.NullMarked;
