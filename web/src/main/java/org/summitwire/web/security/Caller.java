package org.summitwire.web.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is known.
 *
 * @param name of the key, or the subject of the token: for logs and rates
 * @param until when what was shown ends to be good; null where it does not end
 */
record Caller(String name, Role role, @Nullable Instant until) {}
