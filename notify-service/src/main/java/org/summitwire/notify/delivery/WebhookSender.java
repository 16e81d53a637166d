package org.summitwire.notify.delivery;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts an alert as a CloudEvent in structured mode, a digest as a batch of them in JSON, signed after the Standard Webhooks
 * specification. A repeat has the same {@code webhook-id}, that of the notice. After that specification too, no status but 410
 * is final: a receiver that is being set up, or whose keys are being changed, answers 401, 403 or 404 for a while.
 */
public final class WebhookSender implements Sender {

    private static final String ONE = "application/cloudevents+json; charset=utf-8";
    private static final String BATCH = "application/cloudevents-batch+json; charset=utf-8";

    private final WebhookSecrets secrets;
    private final WebPost web;
    private final InstantSource clock;

    public WebhookSender(WebhookSecrets secrets, WebPost web, InstantSource clock) {
        this.secrets = secrets;
        this.web = web;
        this.clock = clock;
    }

    @Override
    public Attempt send(Notice notice) throws InterruptedException {
        var now = clock.instant();
        var body = notice.isDigest()
                ? AlertJson.batch(notice)
                : AlertJson.event(notice, notice.alerts().get(0));
        String signatures;
        try {
            signatures = secrets.of(notice.subscription(), now).stream()
                    .map(it -> it.of(notice.id(), now, body))
                    .collect(joining(" "));
        } catch (IllegalStateException noSecret) {
            return new Attempt.Refused(String.valueOf(noSecret.getMessage()));
        }
        var headers = Map.of(
                "content-type",
                notice.isDigest() ? BATCH : ONE,
                "webhook-id",
                notice.id(),
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signatures);
        return web.post(notice, headers, body, WebhookSender::mayPass);
    }

    private static @Nullable Attempt mayPass(WebPost.Answer answer) {
        return WebPost.judge(answer) instanceof Attempt.Refused refused
                ? new Attempt.Failed(refused.cause(), answer.retryAfter())
                : null;
    }
}
