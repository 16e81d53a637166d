package org.summitwire.wire;

import static org.apache.avro.util.ClassSecurityValidator.composite;
import static org.apache.avro.util.ClassSecurityValidator.getGlobal;
import static org.apache.avro.util.ClassSecurityValidator.setGlobal;

import org.summitwire.event.Fact;

/**
 * Avro makes objects only of classes that it was told to trust, so that a schema from outside cannot name any class it
 * likes. What is trusted here besides: the records of Summitwire.
 */
final class TrustedRecords {

    private static final String PACKAGE = Fact.class.getPackageName();

    private TrustedRecords() {}

    static void trust() {
        setGlobal(composite(getGlobal(), type -> type.getPackageName().equals(PACKAGE)));
    }
}
