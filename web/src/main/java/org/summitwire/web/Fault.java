package org.summitwire.web;

import java.util.Locale;

/** Why an exchange with another host came to nothing. */
public enum Fault {
    /** The URL cannot be read as one. */
    BAD_URL,
    /** Neither http nor https. */
    SCHEME,
    /** A name or a password in the URL. */
    CREDENTIALS,
    /** The host leads to an address that may not be connected to. */
    ADDRESS,
    /** A port that is not a usual one. */
    PORT,
    /** The head of the answer is longer than allowed. */
    HEAD_TOO_LARGE,
    /** More bytes on the wire than allowed. */
    TOO_LARGE,
    /** More bytes once unpacked than allowed. */
    TOO_LARGE_UNPACKED,
    /** Packed so tightly that it must be a bomb. */
    PACKED_TOO_TIGHTLY,
    /** A Content-Encoding that was not asked for, or several. */
    ENCODING,
    /** A Content-Type that was not asked for. */
    CONTENT_TYPE,
    /** The name has no address. */
    NAME_NOT_FOUND,
    /** Nothing answers at the address. */
    NOT_CONNECTED,
    /** The TLS handshake failed, mostly over a certificate. */
    TLS,
    /** Longer than allowed until the last byte. */
    TOO_SLOW,
    /** The connection ended before the answer did. */
    BROKEN_OFF,
    /** What came is no HTTP. */
    NOT_HTTP,
    /** What came packed cannot be unpacked. */
    NOT_UNPACKED,
    /** This client was closed. */
    CLOSED;

    /** As it stands in metrics and records: {@code too-large}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
