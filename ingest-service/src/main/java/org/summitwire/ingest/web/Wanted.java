package org.summitwire.ingest.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked for: which types of content are taken, and which are asked for first. */
public enum Wanted {
    /** RSS, Atom or JSON Feed, which sites label as anything that is text. */
    FEED(
            "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
                    + "application/json;q=0.8,*/*;q=0.1",
            "XML, JSON or text",
            "text/.*|application/(?:octet-stream|.*gzip|.*xml.*|.*json.*|.*rss.*|.*atom.*|.*rdf.*)"),
    /** A sitemap or news sitemap, also packed. */
    SITEMAP(
            "application/xml,text/xml,application/gzip;q=0.9,text/plain;q=0.5,*/*;q=0.1",
            "XML, gzip or text",
            "text/.*|application/(?:octet-stream|.*gzip|.*xml.*|.*rss.*|.*atom.*|.*rdf.*)"),
    /** An article's page. */
    PAGE(
            "text/html,application/xhtml+xml,*/*;q=0.1",
            "HTML or plain text",
            "text/(?:html|plain|xml)|application/(?:xhtml\\+xml|xml)"),
    /** robots.txt, whatever it is labelled as. */
    ROBOTS("text/plain,*/*;q=0.1", "text", ".*");

    private final String accept;
    private final String words;
    private final String types;

    Wanted(String accept, String words, String types) {
        this.accept = accept;
        this.words = words;
        this.types = types;
    }

    /** The header Accept. */
    String accept() {
        return accept;
    }

    /** What is taken, in words for a message. */
    String words() {
        return words;
    }

    /** Whether a body of this type is worth its bytes; an answer that does not tell its type is. */
    boolean takes(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        int end = contentType.indexOf(';');
        var type = (end < 0 ? contentType : contentType.substring(0, end)).strip();
        return type.isEmpty() || type.toLowerCase(Locale.ROOT).matches(types);
    }

    /** Whether a file that is itself packed with gzip is unpacked: {@code sitemap.xml.gz}. */
    boolean unpacksFiles() {
        return this == FEED || this == SITEMAP;
    }
}
