package org.summitwire.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ConsumerLoopTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<MockConsumer<byte[], byte[]>> made = new ConcurrentLinkedQueue<>();

    @Test
    void afterAFaultOfTheBrokerItBeginsAnewWithAnotherConsumer() {
        var loop = loop(AT_ONCE, new Failing(Integer.MAX_VALUE));

        loop.start();
        await().atMost(PATIENCE).until(() -> made.size() >= 3);
        loop.stop();

        assertThat(made).doesNotHaveDuplicates().allMatch(MockConsumer::closed);
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void aFaultIsToldOnceAndThatItIsOverOnce(CapturedOutput told) {
        var loop = loop(AT_ONCE, new Failing(3));

        loop.start();
        await().atMost(PATIENCE).until(() -> told.getOut().contains("Reading what is told again"));
        loop.stop();

        assertThat(told.getOut())
                .containsOnlyOnce("Cannot read what is told, trying until it can be: the broker is away")
                .containsOnlyOnce("Reading what is told again");
        assertThat(made).hasSize(4);
    }

    /** A fault of the code is no reason to hear nothing any more. */
    @Test
    void whatIsBrokenBeginsAnewToo() {
        var loop = loop(AT_ONCE, new Polling() {
            @Override
            public void begin(Consumer<byte[], byte[]> consumer) {
                if (made.size() < 2) {
                    throw new IllegalStateException("broken in this test");
                }
                super.begin(consumer);
            }
        });

        loop.start();
        await().atMost(PATIENCE)
                .until(() -> made.stream().anyMatch(it -> it.subscription().contains("pages")));
        loop.stop();

        assertThat(made).hasSize(2).allMatch(MockConsumer::closed);
    }

    @Test
    void whatWaitsForRecordsIsWokenWhenItIsStopped() throws InterruptedException {
        var waiting = new CountDownLatch(1);
        var woken = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var loop = loop(NEVER, new Polling() {
            @Override
            public boolean poll(Consumer<byte[], byte[]> consumer) {
                waiting.countDown();
                try {
                    for (; ; ) {
                        super.poll(consumer);
                    }
                } catch (WakeupException stopping) {
                    woken.countDown();
                    throw stopping;
                }
            }

            @Override
            public void end(Consumer<byte[], byte[]> consumer) {
                assertThat(made.element().closed()).isFalse();
                ended.countDown();
            }
        });

        loop.start();
        assertThat(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        loop.stop();

        assertThat(woken.getCount()).isZero();
        assertThat(ended.getCount()).isZero();
        assertThat(made).singleElement().matches(MockConsumer::closed);
    }

    @Test
    void thePauseBetweenTwoAttemptsEndsWhenItIsStopped() {
        var loop = loop(NEVER, new Failing(Integer.MAX_VALUE));

        loop.start();
        await().atMost(PATIENCE).until(() -> !made.isEmpty() && made.element().closed());
        loop.stop();

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(it -> it.getName().equals("loop-of-this-test"));
    }

    @Test
    void itMayBeStartedAgain() {
        var loop = loop(NEVER, new Polling());

        loop.start();
        await().atMost(PATIENCE).until(() -> made.size() == 1);
        loop.stop();
        loop.start();
        await().atMost(PATIENCE).until(() -> made.size() == 2);

        assertThat(loop.isRunning()).isTrue();
        loop.stop();
        assertThat(made).hasSize(2).allMatch(MockConsumer::closed);
    }

    @Test
    void oneThatNeverBeganCanBeStopped() {
        var loop = loop(NEVER, new Polling());

        loop.stop();

        assertThat(made).isEmpty();
    }

    @Test
    void aTopicThatIsNotThereYetIsAFault() {
        try (var consumer = consumer()) {
            assertThatThrownBy(() -> ConsumerLoop.partitionsOf("pages", consumer))
                    .isInstanceOf(KafkaException.class)
                    .hasMessage("the topic pages is not there yet");

            var nobody = new Node[0];
            consumer.updatePartitions("pages", List.of(new PartitionInfo("pages", 0, null, nobody, nobody)));
            assertThat(ConsumerLoop.partitionsOf("pages", consumer)).containsExactly(new TopicPartition("pages", 0));
        }
    }

    private ConsumerLoop loop(Duration firstPause, ConsumerLoop.Reading reading) {
        return new ConsumerLoop("loop-of-this-test", "what is told", this::made, reading, firstPause);
    }

    private Consumer<byte[], byte[]> made() {
        var consumer = consumer();
        made.add(consumer);
        return consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        return new MockConsumer<>("earliest");
    }

    private static class Polling implements ConsumerLoop.Reading {

        @Override
        public void begin(Consumer<byte[], byte[]> consumer) {
            consumer.subscribe(List.of("pages"));
        }

        @Override
        public boolean poll(Consumer<byte[], byte[]> consumer) {
            consumer.poll(Duration.ofMillis(1));
            return true;
        }
    }

    /** Fails so many times. */
    private static final class Failing extends Polling {

        private int faults;

        private Failing(int faults) {
            this.faults = faults;
        }

        @Override
        public void begin(Consumer<byte[], byte[]> consumer) {
            if (faults-- > 0) {
                throw new KafkaException("the broker is away");
            }
            super.begin(consumer);
        }
    }
}
