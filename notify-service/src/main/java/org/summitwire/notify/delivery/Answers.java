package org.summitwire.notify.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Posts, and judges what is answered: any 2xx is a receipt; 408, 429 and 5xx may pass, and so may trouble with the connection;
 * 410 is the end; any other answer, a redirect too, refuses the message.
 */
final class Answers {

    private static final int GONE = 410;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final WebPost web;
    private final InstantSource clock;

    Answers(WebPost web, InstantSource clock) {
        this.web = web;
        this.clock = clock;
    }

    /** What a service says beyond what its status says. */
    interface Reading {

        /** Null where the status says it all. */
        @Nullable Attempt read(WebPost.Answer answer);
    }

    Attempt post(Notice notice, Map<String, String> headers, byte[] body, Reading reading) throws InterruptedException {
        try {
            var target = new URI(Objects.requireNonNullElse(
                    notice.subscription().channel().target(), ""));
            var answer = web.post(target, headers, body);
            var special = reading.read(answer);
            return special == null ? judge(answer) : special;
        } catch (URISyntaxException noAddress) {
            return new Attempt.Refused("the subscription's target is no address: " + noAddress.getReason());
        } catch (WebPost.NotAllowed notAllowed) {
            return new Attempt.Refused(describe(notAllowed));
        } catch (IOException failed) {
            return new Attempt.Failed(describe(failed), null);
        }
    }

    Attempt judge(WebPost.Answer answer) {
        var status = answer.status();
        if (status / 100 == 2) {
            return new Attempt.Delivered();
        }
        var cause = "answered " + status + (answer.words().isEmpty() ? "" : ": " + answer.words());
        if (status == GONE) {
            return new Attempt.Gone(cause);
        }
        if (status / 100 == 3) {
            return new Attempt.Refused("answered " + status
                    + ", a redirect; redirects are not followed, set the address that takes alerts itself");
        }
        var mayPass = status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status / 100 == 5;
        return mayPass ? new Attempt.Failed(cause, after(answer.retryAfter())) : new Attempt.Refused(cause);
    }

    /** Seconds or an HTTP date (RFC 9110, 10.2.3); null where absent or neither. */
    private @Nullable Duration after(@Nullable String retryAfter) {
        var value = retryAfter == null ? "" : retryAfter.strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), until);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static String describe(Exception failed) {
        var message = failed.getMessage();
        return message == null || message.isBlank() ? failed.getClass().getSimpleName() : PlainText.line(message, 500);
    }
}
