package org.summitwire.web.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do; each role may do what those before it may. */
public enum Role {
    /** Ask for anything that changes nothing. */
    READER,
    /** Hand articles in; change sources, subscriptions and silences. */
    EDITOR,
    /** Send again, change secrets, see what the process tells of itself. */
    OPERATOR;

    boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** As it is written in settings and answers: {@code reader}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
