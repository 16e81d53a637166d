package org.summitwire.notify.delivery;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * Posts alerts as CloudEvents in structured mode, signed after the Standard Webhooks specification. A repeat has the same
 * {@code webhook-id}. Any 2xx is a receipt; 408, 429 and 5xx may be tried again; 410 closes the hook; any other answer,
 * a redirect too, refuses the alert.
 */
public final class WebhookChannel implements Channel {

    private static final int GONE = 410;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Webhook hook;
    private final HttpClient http;
    private final InstantSource clock;
    private final Duration timeout;

    public WebhookChannel(Webhook hook, HttpClient http, InstantSource clock, Duration timeout) {
        if (http.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "A webhook's client follows no redirects, but this one follows " + http.followRedirects());
        }
        this.hook = hook;
        this.http = http;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** A client for webhooks: no redirects, no cookies, no proxy's password. */
    public static HttpClient client(Duration timeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public String name() {
        return hook.name();
    }

    @Override
    public Attempt tryOnce(Alert alert) throws InterruptedException {
        var answer = http.sendAsync(request(alert), headers -> new FirstWords());
        try {
            return judge(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS)); // the body's time included
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Attempt.Failed("no answer within " + timeout.toMillis() + " ms", null);
        } catch (ExecutionException failed) {
            return new Attempt.Failed(describe(failed.getCause()), null);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            throw stopping;
        }
    }

    private HttpRequest request(Alert alert) {
        var body = AlertJson.event(alert);
        var now = clock.instant();
        return HttpRequest.newBuilder(hook.url())
                .header("content-type", "application/cloudevents+json; charset=utf-8")
                .header("user-agent", "Summitwire")
                .header("webhook-id", alert.id())
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", hook.signature().of(alert.id(), now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Attempt judge(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status / 100 == 2) {
            return new Attempt.Delivered();
        }
        var cause = "answered " + status + (answer.body().isEmpty() ? "" : ": " + answer.body());
        if (status == GONE) {
            return new Attempt.Gone(cause);
        }
        if (status / 100 == 3) {
            return new Attempt.Refused("answered " + status
                    + ", a redirect; redirects are not followed, set the address that takes alerts itself");
        }
        var mayPass = status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status / 100 == 5;
        return mayPass ? new Attempt.Failed(cause, retryAfter(answer.headers())) : new Attempt.Refused(cause);
    }

    /** Seconds or an HTTP date (RFC 9110, 10.2.3); null where absent or neither. */
    private @Nullable Duration retryAfter(HttpHeaders headers) {
        var value = headers.firstValue("retry-after").map(String::strip).orElse("");
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

    private static String describe(@Nullable Throwable failure) {
        return failure == null ? "failed" : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
