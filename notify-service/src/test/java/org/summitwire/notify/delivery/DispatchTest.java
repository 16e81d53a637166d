package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitwire.notify.delivery.Dispatch.Lane;

class DispatchTest {

    private static final Instant START = Instant.parse("2025-12-21T05:00:00Z");

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<Errand.Report> reports = new CopyOnWriteArrayList<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<String, Attempt> answers = new ConcurrentHashMap<>();
    private final Dispatch dispatch = new Dispatch(new Dispatch.Width(8, 4, 2, 12), () -> START, Dispatch.threads());

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

    /** More of them than there are places, threads or room. */
    @ParameterizedTest
    @EnumSource
    void aHostThatNeverAnswersDelaysNoOther(Lane lane) {
        try (var usual = new Dispatch(Dispatch.Width.USUAL, () -> START, Dispatch.threads())) {
            IntStream.range(0, 1_500).forEach(it -> usual.offer(errand("hanging-" + it, "hang-" + it), lane));

            assertThat(usual.offer(errand("desk", "a"), lane)).isTrue();

            awaitEnd("desk");
            assertThat(sent).contains("a");
            assertThat(reports).hasSize(2); // all others are still under way, or wait
            assertThat(usual.busy(lane)).isEqualTo(lane == Lane.WORKING ? 32 : 8);
            release.countDown();
        }
    }

    @Test
    void hostsThatHangTogetherDelayNoOther() {
        try (var usual = new Dispatch(Dispatch.Width.USUAL, () -> START, Dispatch.threads())) {
            for (var host = 0; host < 30; host++) {
                for (var number = 0; number < 50; number++) {
                    usual.offer(to("hanging-" + host, "hanging-" + host + "-" + number, "hang"), Lane.WORKING);
                }
            }

            assertThat(usual.offer(errand("desk", "a"), Lane.WORKING)).isTrue();

            awaitEnd("desk");
            release.countDown();
        }
    }

    @Test
    void channelsThatFailDelayNoOtherOfTheirHost() {
        IntStream.range(0, 4).forEach(it -> dispatch.offer(to("desk", "hanging-" + it, "hang-" + it), Lane.FAILING));
        dispatch.offer(errand("desk", "a"), Lane.WORKING);

        awaitEnd("desk");
        await().until(() -> sent.size() == 2);
        assertThat(sent).contains("a");
        assertThat(dispatch.busy(Lane.FAILING)).isEqualTo(1);
    }

    @Test
    void whatWaitsStartsOnceThereIsAPlace() {
        IntStream.range(0, 3).forEach(it -> dispatch.offer(errand("hanging-" + it, "hang-" + it), Lane.WORKING));
        await().until(() -> sent.size() == 2);
        assertThat(dispatch.busy(Lane.WORKING)).isEqualTo(2);

        release.countDown();

        awaitEnd("hanging-2");
        await().until(() -> dispatch.busy(Lane.WORKING) == 0);
    }

    @Test
    void aHostThatHoldsItsShareOfTheRoomGetsNoMoreAndOthersDo() {
        var taken = IntStream.range(0, 9)
                .filter(it -> dispatch.offer(errand("hanging-" + it, "hang-" + it), Lane.WORKING))
                .count();

        assertThat(taken).isEqualTo(3);
        assertThat(dispatch.hasRoom(errand("hanging-9", "hang-9").subscription(), Lane.WORKING))
                .isFalse();
        assertThat(dispatch.hasRoom(errand("hanging-9", "hang-9").subscription(), Lane.FAILING))
                .isTrue();
        assertThat(dispatch.hasRoom(errand("desk", "a").subscription(), Lane.WORKING))
                .isTrue();
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

    /** To one host, or to one that never answers, by the name of the subscription. */
    private Errand errand(String subscription, String... messages) {
        return to(subscription.startsWith("hanging") ? "hanging" : "desk", subscription, messages);
    }

    private Errand to(String host, String subscription, String... messages) {
        return Errands.to(
                host + ".example",
                subscription,
                List.of(messages),
                this::send,
                it -> !changed.contains(it.id()),
                reports::add);
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
}
