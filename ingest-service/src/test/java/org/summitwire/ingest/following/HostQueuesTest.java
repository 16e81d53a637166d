package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostQueuesTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final HostQueues<Asking> queues = new HostQueues<>();

    private record Asking(String host, String what, Instant due, boolean isPoll) implements HostQueues.Job {

        static Asking page(String host, String what, Instant due) {
            return new Asking(host, what, due, false);
        }

        static Asking poll(String host, String what, Instant due) {
            return new Asking(host, what, due, true);
        }
    }

    @Test
    void ofOneHostOneJobIsOutAtATime() {
        queues.add(Asking.page("a", "one", NOON));
        queues.add(Asking.page("a", "two", NOON));
        queues.add(Asking.page("b", "other", NOON.plusSeconds(1)));

        assertThat(next(NOON.plusSeconds(1))).isEqualTo("one");
        assertThat(next(NOON.plusSeconds(1))).isEqualTo("other");
        assertThat(next(NOON.plusSeconds(1))).isEqualTo("nothing");
        assertThat(queues.size()).isEqualTo(1);

        queues.back("a", NOON);
        assertThat(next(NOON.plusSeconds(1))).isEqualTo("two");
    }

    @Test
    void nothingIsDoneBeforeItIsDueAndTheEarliestComesFirst() {
        queues.add(Asking.page("c", "third", NOON.plusSeconds(3)));
        queues.add(Asking.page("a", "first", NOON.plusSeconds(1)));
        queues.add(Asking.page("b", "second", NOON.plusSeconds(2)));

        assertThat(next(NOON.plusMillis(999))).isEqualTo("nothing");
        assertThat(next(NOON.plusSeconds(1))).isEqualTo("first");
        assertThat(next(NOON.plusSeconds(1))).isEqualTo("nothing");
        assertThat(next(NOON.plusSeconds(9))).isEqualTo("second");
        assertThat(next(NOON.plusSeconds(9))).isEqualTo("third");
    }

    @Test
    void whatIsDueAtOneTimeIsDoneInTheOrderInWhichItCame() {
        for (var what : List.of("one", "two", "three")) {
            queues.add(Asking.page("a", what, NOON));
        }

        assertThat(List.of(nextAndBack(), nextAndBack(), nextAndBack())).containsExactly("one", "two", "three");
    }

    @Test
    void aJobThatNeedsAnotherTurnKeepsItsPlace() {
        var one = Asking.page("a", "one", NOON);
        queues.add(one);
        queues.add(Asking.page("a", "two", NOON));
        next(NOON);

        queues.addAgain(one);
        queues.back("a", Instant.MIN);

        assertThat(List.of(nextAndBack(), nextAndBack())).containsExactly("one", "two");
    }

    @Test
    void aHostThatWasAskedRestsUntilItIsReady() {
        queues.add(Asking.page("a", "one", NOON));
        queues.add(Asking.page("a", "two", NOON));
        next(NOON);
        queues.back("a", NOON.plusSeconds(2));

        assertThat(next(NOON.plusMillis(1_999))).isEqualTo("nothing");
        assertThat(next(NOON.plusSeconds(2))).isEqualTo("two");
    }

    @Test
    void aJobThatComesWhileItsHostIsAskedWaitsForIt() {
        queues.add(Asking.page("a", "one", NOON));
        next(NOON);
        queues.add(Asking.page("a", "two", NOON.minusSeconds(9)));

        assertThat(next(NOON)).isEqualTo("nothing");
        queues.back("a", Instant.MIN);
        assertThat(next(NOON)).isEqualTo("two");
    }

    @Test
    void pollsAndPagesOfOneHostTakeTurns() {
        queues.add(Asking.page("a", "page 1", NOON));
        queues.add(Asking.page("a", "page 2", NOON));
        queues.add(Asking.page("a", "page 3", NOON));
        queues.add(Asking.poll("a", "poll 1", NOON.plusSeconds(1)));
        queues.add(Asking.poll("a", "poll 2", NOON.plusSeconds(2)));
        queues.add(Asking.poll("a", "not due", NOON.plusSeconds(99)));

        var done = new ArrayList<String>();
        for (var turn = 0; turn < 6; turn++) {
            done.add(next(NOON.plusSeconds(9)));
            queues.back("a", Instant.MIN);
        }

        assertThat(done).containsExactly("poll 1", "page 1", "poll 2", "page 2", "page 3", "nothing");
    }

    @Test
    void whatIsTakenOutIsNotDone() {
        var one = Asking.page("a", "one", NOON);
        queues.add(one);
        queues.add(Asking.page("a", "two", NOON.plusSeconds(5)));

        assertThat(queues.remove(one)).isTrue();
        assertThat(queues.remove(one)).isFalse();
        assertThat(queues.size()).isEqualTo(1);
        assertThat(next(NOON)).isEqualTo("nothing");
        assertThat(next(NOON.plusSeconds(5))).isEqualTo("two");
        assertThat(queues.remove(one)).isFalse();
    }

    @Test
    void allOfAKindAreTakenOutAtOnce() {
        queues.add(Asking.page("a", "one", NOON));
        queues.add(Asking.poll("a", "two", NOON));
        queues.add(Asking.page("b", "one", NOON));

        assertThat(queues.take(job -> job.what().equals("one"))).hasSize(2);

        assertThat(queues.size()).isEqualTo(1);
        assertThat(next(NOON)).isEqualTo("two");
        assertThat(next(NOON)).isEqualTo("nothing");
    }

    @Test
    @Timeout(60)
    void whoeverWaitsIsWokenByWhatMayBeDoneNow() throws Exception {
        var threads = Executors.newFixedThreadPool(3);
        try {
            queues.add(Asking.page("z", "in a year", NOON.plus(Duration.ofDays(365))));
            var waiting = new ArrayList<Future<Asking>>();
            for (var thread = 0; thread < 3; thread++) {
                waiting.add(threads.submit(() -> queues.await(InstantSource.fixed(NOON), LONG)));
            }
            for (var host : List.of("a", "b", "c")) {
                queues.add(Asking.page(host, host, Instant.MIN));
            }

            var got = new ArrayList<String>();
            for (var one : waiting) {
                got.add(one.get(30, TimeUnit.SECONDS).what());
            }
            assertThat(got).containsExactlyInAnyOrder("a", "b", "c");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(60)
    void whoeverWaitsGetsAJobWhenItIsDue() throws Exception {
        queues.add(Asking.page("a", "soon", Instant.now().plusMillis(50)));

        assertThat(queues.await(InstantSource.system(), LONG)).isNotNull();
    }

    @Test
    void whoeverWaitsGivesUpInTime() throws Exception {
        assertThat(queues.await(InstantSource.fixed(NOON), Duration.ofMillis(1)))
                .isNull();
        queues.add(Asking.page("a", "later", Instant.MAX));
        assertThat(queues.await(InstantSource.fixed(NOON), Duration.ofMillis(1)))
                .isNull();
    }

    @Test
    @Timeout(120)
    void manyThreadsDoEachJobOnceAndNeverTwoOfOneHost() throws Exception {
        int jobs = 20_000;
        for (var job = 0; job < jobs; job++) {
            queues.add(new Asking("host-" + job % 500, Integer.toString(job), NOON.plusMillis(job % 7), job % 3 == 0));
        }
        var busy = new ConcurrentHashMap<String, String>();
        var done = ConcurrentHashMap.<String>newKeySet();
        var wrong = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var workers = new ArrayList<Future<?>>();
            for (var thread = 0; thread < 8; thread++) {
                workers.add(threads.submit(() -> {
                    while (done.size() < jobs) {
                        var job = queues.await(InstantSource.fixed(NOON.plusSeconds(1)), Duration.ofMillis(20));
                        if (job != null) {
                            wrong.addAndGet(busy.put(job.host(), job.what()) == null ? 0 : 1);
                            wrong.addAndGet(done.add(job.what()) ? 0 : 1);
                            busy.remove(job.host());
                            queues.back(job.host(), Instant.MIN);
                        }
                    }
                    return null;
                }));
            }
            for (var worker : workers) {
                worker.get(100, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(done).hasSize(jobs);
        assertThat(wrong).hasValue(0);
        assertThat(queues.size()).isZero();
    }

    private String next(Instant now) {
        var job = queues.next(now);
        return job == null ? "nothing" : job.what();
    }

    private String nextAndBack() {
        var what = next(NOON);
        queues.back("a", Instant.MIN);
        return what;
    }
}
