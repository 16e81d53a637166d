package org.summitwire.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The head of an answer: its status, and what its headers mean. */
public record Head(int status, HttpResponse response) {

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,10})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?:^|[\\s,])no-(?:store|cache)\\b");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    /** The value of the first header of this name; null where there is none. */
    public @Nullable String first(String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** All values of this name, parted by commas; null where there is none. */
    public @Nullable String joined(String name) {
        var joined = new StringBuilder();
        for (Header header : response.getHeaders(name)) {
            joined.append(joined.isEmpty() ? "" : ",").append(header.getValue());
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    long size() {
        long size = 0;
        for (Header header : response.getHeaders()) {
            int value = header.getValue() == null ? 0 : header.getValue().length();
            size += header.getName().length() + value + 4;
        }
        return size;
    }

    /** For how long the site says that this is fresh (RFC 9111); null where it says nothing. */
    public @Nullable Duration freshFor(Instant now) {
        var control = joined("Cache-Control");
        var words = control == null ? "" : control.toLowerCase(Locale.ROOT);
        if (NOT_KEPT.matcher(words).find()) {
            return Duration.ZERO;
        }
        var age = MAX_AGE.matcher(words);
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        var expires = first("Expires");
        if (expires == null) {
            return null;
        }
        var sent = date(first("Date")).orElse(now);
        var fresh = date(expires).map(until -> Duration.between(sent, until)).orElse(Duration.ZERO);
        return fresh.isNegative() ? Duration.ZERO : fresh;
    }

    /** How long the host asks to be left alone: seconds, or until a date; zero where it asks for nothing. */
    public Duration retryAfter(Instant now) {
        var value = first("Retry-After");
        if (value == null) {
            return Duration.ZERO;
        }
        if (SECONDS.matcher(value.strip()).matches()) {
            return Duration.ofSeconds(Long.parseLong(value.strip()));
        }
        var asked = date(value).map(until -> Duration.between(now, until)).orElse(Duration.ZERO);
        return asked.isNegative() ? Duration.ZERO : asked;
    }

    /** A date as HTTP writes it; of its three forms (RFC 9110, 5.6.7) the one that is sent today. */
    private static Optional<Instant> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
