package org.summitwire.ingest.web;

import java.util.Locale;
import org.summitwire.web.Fault;

/** Why a page was not had; the value of the tag {@code reason} in the metrics. */
public enum Reason {
    /** The URL cannot be read as one. */
    BAD_URL("correct the URL"),
    /** Neither http nor https. */
    SCHEME("use a URL of http or https"),
    /** A name or a password in the URL. */
    CREDENTIALS("take the user name and password out of the URL"),
    /** The host leads to an address that may not be connected to. */
    ADDRESS("if the host is your own, allow it in the list of allowed hosts"),
    /** A port that is not a usual one. */
    PORT("if the port is right, allow it in the list of allowed hosts"),
    /** robots.txt says no. */
    ROBOTS("ask the site's owner to allow Summitwire, or drop the source"),
    /** robots.txt could not be had, so that it is not known whether we may. */
    ROBOTS_AWAY("wait: it is asked for again by itself"),
    /** More redirects than allowed. */
    TOO_MANY_REDIRECTS("look where the site leads to, and use that URL"),
    /** A redirect back to where we were. */
    REDIRECT_LOOP("look where the site leads to in a browser; it may want cookies, which are not kept"),
    /** A redirect from https to http. */
    DOWNGRADE("use the http URL, or allow such redirects"),
    /** A redirect that leads nowhere: without a location, or with one that is no URL. */
    BAD_REDIRECT("look where the site leads to, and use that URL"),
    /** The head of the answer is longer than allowed. */
    HEAD_TOO_LARGE("raise the limit of the head if the site is to be trusted"),
    /** More bytes on the wire than allowed. */
    TOO_LARGE("raise the limit of this kind of content if the site is to be trusted"),
    /** More bytes once unpacked than allowed. */
    TOO_LARGE_UNPACKED("raise the limit of this kind of content if the site is to be trusted"),
    /** Packed so tightly that it must be a bomb. */
    PACKED_TOO_TIGHTLY("raise the ratio if the site is to be trusted"),
    /** A Content-Encoding that was not asked for, or several. */
    ENCODING("tell the site's owner: gzip and deflate are asked for"),
    /** A Content-Type that was not asked for. */
    CONTENT_TYPE("check that the URL is one of a page, a feed or a sitemap, as it was entered"),
    /** The name has no address. */
    NAME_NOT_FOUND("check the name; if it is right, wait: it is tried again by itself"),
    /** Nothing answers at the address. */
    NOT_CONNECTED("check the host and port; if they are right, wait: it is tried again by itself"),
    /** The TLS handshake failed, mostly over a certificate. */
    TLS("look at the site's certificate in a browser, and tell its owner"),
    /** Longer than allowed until the last byte. */
    TOO_SLOW("wait: it is tried again by itself"),
    /** The connection ended before the answer did. */
    BROKEN_OFF("wait: it is tried again by itself"),
    /** What came is no HTTP. */
    NOT_HTTP("check the port: another service seems to answer there"),
    /** What came packed cannot be unpacked. */
    NOT_UNPACKED("tell the site's owner: what it labels as packed is not"),
    /** 429: the site asks for fewer requests. */
    TOO_MANY_REQUESTS("wait; if it comes often, ask this source less often"),
    /** 502, 503, 504: the site is not available now. */
    UNAVAILABLE("wait: it is tried again by itself"),
    /** 401, 402, 403, 407, 451: the site does not let us in. */
    NOT_LET_IN("ask the site's owner to let Summitwire in, or drop the source"),
    /** Any other status of 400 to 499. */
    CLIENT_ERROR("check the URL in a browser"),
    /** Any other status of 500 and more. */
    SERVER_ERROR("wait: it is tried again by itself"),
    /** A status that does not go with content, though content was asked for. */
    ODD_STATUS("look at the URL in a browser; the site may want to see one"),
    /** This client was closed. */
    CLOSED("nothing: the service was being stopped");

    private final String advice;

    Reason(String advice) {
        this.advice = advice;
    }

    /** Each fault of an exchange is a reason of the same name. */
    static Reason of(Fault fault) {
        return valueOf(fault.name());
    }

    /** As it stands in metrics: {@code too-large}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an operator can do about it, to stand behind the detail of an answer. */
    public String advice() {
        return advice;
    }
}
