/** Decides how articles, reports, accounts and changes travel: topics, stores, schemas, and the topology between them. */
@NullMarked
package org.summitwire.model.messaging;

import org.jspecify.annotations.NullMarked;
