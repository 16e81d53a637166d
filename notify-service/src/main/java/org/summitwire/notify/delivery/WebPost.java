package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.GuardedClient;
import org.summitwire.web.PostAnswer;

/**
 * Posts to addresses that users gave, and judges what is answered: any 2xx is a receipt; 408, 429 and 5xx may pass, and so may
 * trouble with the connection; 410 is the end; any other answer, a redirect too, refuses the message, unless who posts knows
 * better. The rules that guard which addresses may be connected to refuse it too.
 */
public final class WebPost {

    private static final int GONE = 410;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int WORDS = 500;

    private final GuardedClient client;
    private final GuardedClient.Limits limits;
    private final InstantSource clock;

    /**
     * Posts through that client.
     *
     * @param timeout for connecting and answering together
     */
    public WebPost(GuardedClient client, Duration timeout, InstantSource clock) {
        this.client = client;
        this.limits = new GuardedClient.Limits(timeout, timeout);
        this.clock = clock;
    }

    /**
     * What was answered.
     *
     * @param retryAfter how long the receiver asks to be left alone; null where it asks for nothing
     * @param words the beginning of the body, in one line
     */
    record Answer(int status, @Nullable Duration retryAfter, String words) {}

    /** What a service says beyond what its status says. */
    interface Reading {

        /** Null where the status says it all. */
        @Nullable
        Attempt read(Answer answer);
    }

    /** Posts that body to the target of the subscription. */
    Attempt post(Notice notice, Map<String, String> headers, String body, Reading reading) throws InterruptedException {
        var all = new HashMap<>(headers);
        all.put("user-agent", "Summitwire");
        try {
            var target = new URI(
                    Objects.requireNonNullElse(notice.subscription().channel().target(), ""));
            return read(client.post(target, all, body.getBytes(UTF_8), limits), reading);
        } catch (URISyntaxException noAddress) {
            return new Attempt.Refused("the subscription's target is no address: " + noAddress.getReason());
        }
    }

    private Attempt read(PostAnswer posted, Reading reading) {
        if (posted instanceof PostAnswer.Refused refused) {
            return new Attempt.Refused(PlainText.line(refused.detail(), WORDS));
        }
        if (posted instanceof PostAnswer.Failed failed) {
            return new Attempt.Failed(PlainText.line(failed.detail(), WORDS), null);
        }
        var answered = (PostAnswer.Answered) posted;
        var wait = answered.retryAfter(clock.instant());
        var answer =
                new Answer(answered.status(), wait.isZero() ? null : wait, PlainText.line(answered.words(), WORDS));
        var special = reading.read(answer);
        return special == null ? judge(answer) : special;
    }

    static Attempt judge(Answer answer) {
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
        return mayPass ? new Attempt.Failed(cause, answer.retryAfter()) : new Attempt.Refused(cause);
    }
}
