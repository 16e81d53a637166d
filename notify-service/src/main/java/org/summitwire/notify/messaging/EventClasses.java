package org.summitwire.notify.messaging;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro makes objects of classes that it was told to trust only: here the generated ones. */
public final class EventClasses {

    private static final String PACKAGE = "org.summitwire.event";

    private EventClasses() {}

    /** To be called before the first record is built or read; more calls do no harm. */
    public static void trust() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getPackageName().equals(PACKAGE)));
    }
}
