package org.summitwire.ingest.web;

import java.util.Locale;

/** Why a page was not had; the value of the tag {@code reason} in the metrics. */
public enum Reason {
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
    /** robots.txt says no. */
    ROBOTS,
    /** robots.txt could not be had, so that it is not known whether we may. */
    ROBOTS_AWAY,
    TOO_MANY_REDIRECTS,
    REDIRECT_LOOP,
    /** A redirect from https to http. */
    DOWNGRADE,
    /** A redirect that leads nowhere: without a location, or with one that is no URL. */
    BAD_REDIRECT,
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
    /** 429: the site asks for fewer requests. */
    TOO_MANY_REQUESTS,
    /** 502, 503, 504: the site is not available now. */
    UNAVAILABLE,
    /** 401, 402, 403, 407, 451: the site does not let us in. */
    NOT_LET_IN,
    /** Any other status of 400 to 499. */
    CLIENT_ERROR,
    /** Any other status of 500 and more. */
    SERVER_ERROR,
    /** A status that answers no plain request. */
    ODD_STATUS,
    /** This client was closed. */
    CLOSED;

    /** As it stands in metrics: {@code too-large}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
