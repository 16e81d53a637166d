package org.summitwire.notify.delivery;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts to incoming webhooks of Slack, and of chat systems that take the same messages. */
public final class SlackSender implements Sender {

    /** What Slack answers, with status 404, where a webhook was removed or its workspace is gone. */
    private static final String NO_SERVICE = "no_service";

    private final Letters letters;
    private final WebPost web;

    public SlackSender(Letters letters, WebPost web) {
        this.letters = letters;
        this.web = web;
    }

    @Override
    public Attempt send(Notice notice) throws InterruptedException {
        var message = SlackMessage.of(letters, letters.write(notice));
        var headers = Map.of("content-type", "application/json; charset=utf-8");
        return web.post(notice, headers, AlertJson.write(message), SlackSender::gone);
    }

    private static @Nullable Attempt gone(WebPost.Answer answer) {
        return answer.status() == 404 && answer.words().equals(NO_SERVICE)
                ? new Attempt.Gone("answered 404: " + NO_SERVICE)
                : null;
    }
}
