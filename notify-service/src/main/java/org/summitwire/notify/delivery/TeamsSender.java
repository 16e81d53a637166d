package org.summitwire.notify.delivery;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts to incoming webhooks of Teams: of workflows, and of the connectors before them. */
public final class TeamsSender implements Sender {

    /** The connectors answer 200 where Teams itself refused, and tell its status in the body. */
    private static final Pattern REFUSED_BEHIND =
            Pattern.compile("(?i)webhook message delivery failed.*HTTP error (\\d{3}).*");

    private final Letters letters;
    private final WebPost web;

    public TeamsSender(Letters letters, WebPost web) {
        this.letters = letters;
        this.web = web;
    }

    @Override
    public Attempt send(Notice notice) throws InterruptedException {
        var message = TeamsCard.of(letters, letters.write(notice));
        var headers = Map.of("content-type", "application/json; charset=utf-8");
        return web.post(notice, headers, AlertJson.write(message), TeamsSender::behind);
    }

    private static @Nullable Attempt behind(WebPost.Answer answer) {
        var told = REFUSED_BEHIND.matcher(answer.words());
        return answer.status() == 200 && told.matches()
                ? WebPost.judge(
                        new WebPost.Answer(Integer.parseInt(told.group(1)), answer.retryAfter(), answer.words()))
                : null;
    }
}
