package org.summitwire.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a request. A site that does not give what was asked for is an answer, never an exception. */
public sealed interface WebAnswer {

    /**
     * The content is here.
     *
     * @param uri where it was found, after all redirects
     * @param status 200, or 203 where a proxy on the site's side changed something
     * @param bytes unpacked, as they came otherwise: no charset is applied. Not copied: nobody may change them
     * @param contentType the header Content-Type, charset included; null where there was none
     * @param validators to ask by the next time
     * @param freshFor for how long the site says that it need not be asked again; null where it says nothing
     * @param movedTo the URL to ask for from now on, where the site said that the old one moved for good; else null
     * @param crawlDelay what robots.txt asks for; null where it asks for nothing
     * @param at when it was fetched
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity, as answers are
    record Fetched(
            URI uri,
            int status,
            byte[] bytes,
            @Nullable String contentType,
            Validators validators,
            @Nullable Duration freshFor,
            @Nullable URI movedTo,
            @Nullable CrawlDelay crawlDelay,
            Instant at)
            implements WebAnswer {}

    /**
     * 304: the copy at hand still holds.
     *
     * @param validators to ask by the next time: those sent, or newer ones
     */
    record NotModified(
            URI uri,
            Validators validators,
            @Nullable Duration freshFor,
            @Nullable URI movedTo,
            @Nullable CrawlDelay crawlDelay,
            Instant at)
            implements WebAnswer {}

    /**
     * Too early: the host is being asked just now, or was a moment ago. Nothing is lost.
     *
     * @param until when to try again, at the earliest
     * @param then what to ask for then: the request as it was, or where its redirects have led so far
     */
    record NotYet(Instant until, WebRequest then) implements WebAnswer {}

    /**
     * 404 or 410: there is nothing any more.
     *
     * @param status 410 says that it is so for good
     */
    record Gone(URI uri, int status) implements WebAnswer {}

    /**
     * By our rules not asked, or not taken. It stays so until the site, or a setting, changes.
     *
     * @param detail a sentence with what was found and what was expected
     */
    record Refused(URI uri, Reason reason, String detail) implements WebAnswer {}

    /**
     * It did not work, and may work later.
     *
     * @param detail a sentence with what was found and what was expected
     * @param retryAfter when the host may be asked again, from now on, where that is longer than its usual pause
     */
    record Failed(URI uri, Reason reason, String detail, Optional<Duration> retryAfter) implements WebAnswer {}

    /**
     * The pause that a site's robots.txt asks for between two requests.
     *
     * @param asked what stands there
     * @param kept what is kept: no more than the setting allows
     */
    record CrawlDelay(Duration asked, Duration kept) {}
}
