package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.delivery.Dispatch.Lane;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

class DispatchTest {

    private static final Instant START = Instant.parse("2025-12-21T05:00:00Z");

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<Errand.Report> reports = new CopyOnWriteArrayList<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<String, Attempt> answers = new ConcurrentHashMap<>();
    private volatile Instant now = START;
    private final Dispatch dispatch = new Dispatch(new Dispatch.Width(2, 1, 3, 5), () -> now, Dispatch.threads());

    @AfterEach
    void close() {
        release.countDown();
        dispatch.close();
    }

    @Test
    void messagesOfAnErrandGoOneAfterTheOther() {
        dispatch.offer(errand("desk", "a", "b", "c"), Lane.WORKING);

        awaitEnd("desk");
        assertThat(sent).containsExactly("a", "b", "c");
        assertThat(reports).hasSize(4).last().isInstanceOf(Errand.Report.Ended.class);
        await().until(() -> dispatch.busy(Lane.WORKING) == 0);
    }

    @Test
    void nothingIsSentBehindAMessageThatFails() {
        answers.put("b", new Attempt.Failed("503", null));
        dispatch.offer(errand("desk", "a", "b", "c"), Lane.WORKING);

        awaitEnd("desk");
        assertThat(sent).containsExactly("a", "b");
    }

    @Test
    void aRefusedMessageDoesNotHoldTheNextUp() {
        answers.put("a", new Attempt.Refused("400"));
        dispatch.offer(errand("desk", "a", "b"), Lane.WORKING);

        awaitEnd("desk");
        assertThat(sent).containsExactly("a", "b");
    }

    @Test
    void aSenderThatBreaksIsAFailure() {
        dispatch.offer(errand("desk", "broken"), Lane.WORKING);

        awaitEnd("desk");
        assertThat(reports.get(0)).isInstanceOfSatisfying(Errand.Report.Tried.class, it -> assertThat(it.attempt())
                .isEqualTo(new Attempt.Failed("IllegalStateException: broken", null)));
    }

    /** More of them than the lane has places; each gives its place up after a while, and the others go on. */
    @Test
    void channelsThatBeginToHangAllAtOnceDelayNoOtherForLong() {
        dispatch.offer(errand("hanging-1", "hang-1"), Lane.WORKING);
        dispatch.offer(errand("hanging-2", "hang-2"), Lane.WORKING);
        dispatch.offer(errand("desk", "a"), Lane.WORKING);
        await().until(() -> sent.size() == 2);
        dispatch.relieve();
        assertThat(sent).containsExactlyInAnyOrder("hang-1", "hang-2");

        now = START.plusSeconds(3);
        dispatch.relieve();

        awaitEnd("desk");
        assertThat(sent).contains("a");
        assertThat(dispatch.busy(Lane.FAILING)).isEqualTo(2);
        release.countDown();
        awaitEnd("hanging-1");
        awaitEnd("hanging-2");
        await().until(() -> dispatch.busy(Lane.FAILING) == 0);
        assertThat(dispatch.busy(Lane.WORKING)).isZero();
    }

    @Test
    void channelsThatFailHaveALaneOfTheirOwn() {
        IntStream.range(0, 4).forEach(it -> dispatch.offer(errand("hanging-" + it, "hang-" + it), Lane.FAILING));
        dispatch.offer(errand("desk", "a"), Lane.WORKING);

        awaitEnd("desk");
        assertThat(sent).hasSize(2).contains("a");
        assertThat(dispatch.busy(Lane.FAILING)).isEqualTo(1);
    }

    @Test
    void aLaneThatIsFullTakesNoMore() {
        var taken = new ArrayList<Boolean>();
        for (var number = 0; number < 7; number++) {
            taken.add(dispatch.offer(errand("hanging-" + number, "hang-" + number), Lane.FAILING));
        }

        assertThat(taken).containsExactly(true, true, true, true, true, false, false);
        assertThat(dispatch.hasRoom(Lane.FAILING)).isFalse();
        assertThat(dispatch.hasRoom(Lane.WORKING)).isTrue();
    }

    @Test
    void whatIsCalledOffIsNotSent() {
        var errand = errand("desk", "hang-1", "b");
        dispatch.offer(errand, Lane.WORKING);
        await().until(() -> sent.size() == 1);
        errand.callOff();
        release.countDown();

        awaitEnd("desk");
        assertThat(sent).containsExactly("hang-1");
    }

    @Test
    void nothingMoreIsSentForASubscriptionThatIsNoLongerWhatItWas() {
        dispatch.offer(errand("desk", "hang-1", "b"), Lane.WORKING);
        await().until(() -> sent.size() == 1);
        changed.add("desk");
        release.countDown();

        awaitEnd("desk");
        assertThat(sent).containsExactly("hang-1");
        assertThat(reports).hasSize(2).first().isInstanceOf(Errand.Report.Tried.class);
    }

    @Test
    void nothingIsSentOnceItIsClosed() {
        dispatch.offer(errand("desk", "hang-1", "b"), Lane.WORKING);
        await().until(() -> sent.size() == 1);

        dispatch.close();

        assertThat(dispatch.offer(errand("other", "c"), Lane.WORKING)).isFalse();
        awaitEnd("desk");
        assertThat(reports).hasSize(1);
        assertThat(sent).containsExactly("hang-1");
    }

    private void awaitEnd(String subscription) {
        await().until(() -> reports.stream()
                .anyMatch(it -> it instanceof Errand.Report.Ended
                        && it.errand().subscription().id().equals(subscription)));
    }

    private Errand errand(String subscription, String... messages) {
        var who = subscription(subscription);
        var parcels = new ArrayList<Parcel>();
        var notices = new ArrayList<Notice>();
        for (var message : messages) {
            parcels.add(new Parcel(message, List.of(new Waiting(message, subscription, START, START, null, null))));
            notices.add(new Notice(message, who, List.of(News150.alert(message)), Reason.MATCHED));
        }
        return new Errand(who, this::send, parcels, notices, it -> !changed.contains(it.id()), reports::add);
    }

    private Attempt send(Notice notice) throws InterruptedException {
        sent.add(notice.id());
        if (notice.id().startsWith("hang")) {
            release.await();
        }
        if (notice.id().equals("broken")) {
            throw new IllegalStateException("broken");
        }
        return answers.getOrDefault(notice.id(), new Attempt.Delivered());
    }

    private static Subscription subscription(String id) {
        return new Subscription(
                id,
                id,
                Rule.ALL,
                "en",
                ChannelConfig.of(ChannelKind.WEBHOOK, "https://desk.example/"),
                Grouping.EACH,
                null,
                ZoneOffset.UTC,
                null,
                List.of(),
                1,
                true,
                null,
                START,
                START);
    }
}
