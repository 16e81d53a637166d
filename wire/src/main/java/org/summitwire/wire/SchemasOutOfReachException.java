package org.summitwire.wire;

import org.apache.kafka.common.errors.SerializationException;

/**
 * The registry cannot be asked now. It says nothing about the record: whoever meets it tries again later and parks
 * nothing.
 */
public final class SchemasOutOfReachException extends SerializationException {

    private static final long serialVersionUID = 1;

    SchemasOutOfReachException(String message) {
        super(message);
    }

    SchemasOutOfReachException(String message, Throwable cause) {
        super(message, cause);
    }
}
