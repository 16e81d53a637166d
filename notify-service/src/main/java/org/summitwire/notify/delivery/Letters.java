package org.summitwire.notify.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.AlertWriter;
import org.summitwire.notify.alerting.Words;
import org.summitwire.notify.subscription.Subscription;

/** Writes messages for people, in their language, from alerts and the patterns of {@code words-*.properties}. */
public final class Letters {

    private static final String OTHERWISE = "en";
    private static final int HEADLINE = 150;
    private static final int NAME = 80;
    private static final int LINE = 2_000;
    private static final int LINES = 24;
    private static final int CORRECTIONS = 5;

    private final Links links;
    private final @Nullable String leave;
    private final Function<String, Optional<Alert>> past;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    private record Desk(Words words, AlertWriter writer) {}

    /**
     * A writer of messages.
     *
     * @param leave where a subscription can be changed or ended, an http, https or mailto address in which {@code {id}} stands
     *     for the subscription's id; null where there is nowhere to point
     * @param past alerts by id, as far as they are still known: what a correction corrects
     */
    public Letters(Links links, @Nullable String leave, Function<String, Optional<Alert>> past) {
        if (leave != null && Links.web(leave.replace("{id}", "id")).isEmpty() && !leave.matches("mailto:[!-~]+")) {
            throw new IllegalArgumentException("summitwire.notify.mail.unsubscribe is '" + leave
                    + "', expected an http, https or mailto address, {id} in place of the subscription's id, such as"
                    + " https://summitwire.example/page/subscriptions/{id}");
        }
        this.links = links;
        this.leave = leave;
        this.past = past;
    }

    Letter write(Notice notice) {
        var subscription = notice.subscription();
        var desk = desk(subscription.language());
        return new Letter(
                subscription.language(),
                subject(notice, desk),
                chapters(notice, desk),
                reason(notice, desk),
                desk.words().say("footer.why", PlainText.line(subscription.name(), NAME)),
                leaving(subscription));
    }

    /** One alert as people read it, in its own language; accounts are linked under that address. */
    public Story tell(Alert alert, Links under) {
        return tell(alert, desk(alert.language()), under);
    }

    /** Names the feed of a subscription, in its language. */
    public String title(Subscription subscription) {
        return say(subscription.language(), "feed.of", PlainText.line(subscription.name(), NAME));
    }

    /** A fixed phrase in that language. */
    public String say(String language, String key, Object... arguments) {
        return desk(language).words().say(key, arguments);
    }

    /** Where that subscription can be changed or ended; null where there is nowhere to point. */
    @Nullable
    String leaving(Subscription subscription) {
        return leave == null ? null : leave.replace("{id}", subscription.id());
    }

    private String subject(Notice notice, Desk desk) {
        var headline = PlainText.line(notice.alerts().get(0).headline(), HEADLINE);
        if (!notice.isDigest()) {
            return headline;
        }
        var meetings = notice.alerts().stream().map(Alert::summitId).distinct().count();
        return PlainText.line(desk.words().say("digest", notice.alerts().size(), meetings, headline), HEADLINE);
    }

    private List<Letter.Chapter> chapters(Notice notice, Desk desk) {
        var bySummit = new LinkedHashMap<String, List<Alert>>();
        notice.alerts().forEach(it -> bySummit.computeIfAbsent(it.summitId(), summit -> new ArrayList<>())
                .add(it));
        return bySummit.values().stream()
                .map(alerts -> new Letter.Chapter(
                        PlainText.line(desk.writer().meeting(alerts.get(0).meeting()), HEADLINE),
                        alerts.stream().map(it -> tell(it, desk, links)).toList()))
                .toList();
    }

    /** Null where it needs none: of a digest's alerts each may have its own. */
    private static @Nullable String reason(Notice notice, Desk desk) {
        var isPlain = notice.reason() == Reason.MATCHED || (notice.isDigest() && notice.reason() != Reason.RESENT);
        return isPlain ? null : desk.words().say("reason." + notice.reason());
    }

    private Story tell(Alert alert, Desk desk, Links under) {
        return new Story(
                PlainText.line(alert.headline(), HEADLINE),
                PlainText.lines(alert.text(), LINES, LINE).stream()
                        .map(it -> new Story.Line(it, it.startsWith("“") && it.endsWith("”")))
                        .toList(),
                alert.corrects().stream()
                        .limit(CORRECTIONS)
                        .map(it -> correction(it, alert.language(), desk))
                        .toList(),
                desk.words().say("link.article", PlainText.line(alert.cause().outlet(), NAME)),
                Links.article(alert).orElse(null),
                desk.words().say("link.account"),
                under.account(alert).orElse(null));
    }

    private String correction(String id, String language, Desk desk) {
        return past.apply(id)
                .map(it -> desk.words()
                        .say("corrects", PlainText.line(it.in(language).headline(), HEADLINE)))
                .orElseGet(() -> desk.words().say("corrects.id", PlainText.line(id, NAME)));
    }

    /** English where there are no words in a language. */
    private Desk desk(String language) {
        return desks.computeIfAbsent(language, it -> {
            var known = Letters.class.getResource("words-" + it + ".properties") == null ? OTHERWISE : it;
            return new Desk(Words.of(Letters.class, known), new AlertWriter(known));
        });
    }
}
