package org.summitwire.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

class PatientReaderTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1);

    private final Queue<MockConsumer<byte[], byte[]>> made = new ConcurrentLinkedQueue<>();
    private final CountDownLatch reached = new CountDownLatch(3);

    @Test
    void afterAFaultOfTheBrokerItBeginsAnewWithAnotherConsumer() throws InterruptedException {
        var reader = reader(AT_ONCE, consumer -> {
            reached.countDown();
            throw new KafkaException("the broker is away");
        });
        try (reader) {
            reader.start();

            assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(made).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates().allMatch(MockConsumer::closed);
        assertThat(reader.isOpen()).isFalse();
    }

    @Test
    void whatWaitsForRecordsIsWokenWhenItIsClosed() throws InterruptedException {
        var waiting = new CountDownLatch(1);
        var woken = new CountDownLatch(1);
        var reader = reader(NEVER, consumer -> {
            consumer.subscribe(List.of("pages"));
            waiting.countDown();
            try {
                pollForEver(consumer);
            } catch (WakeupException closing) {
                woken.countDown();
                throw closing;
            }
        });
        try (reader) {
            reader.start();
            assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(woken.getCount()).isZero();
        assertThat(made).singleElement().matches(MockConsumer::closed);
    }

    @Test
    void oneThatNeverBeganCanBeClosed() {
        var reader = reader(NEVER, consumer -> reached.countDown());

        reader.close();

        assertThat(made).isEmpty();
    }

    @Test
    void aTopicThatIsNotThereYetIsWaitedFor() {
        try (var consumer = consumer()) {
            assertThatThrownBy(() -> PatientReader.partitionsOf("pages", consumer))
                    .isInstanceOf(KafkaException.class)
                    .hasMessage("the topic pages is not there yet");

            var nobody = new Node[0];
            consumer.updatePartitions("pages", List.of(new PartitionInfo("pages", 0, null, nobody, nobody)));
            assertThat(PatientReader.partitionsOf("pages", consumer)).hasSize(1);
        }
    }

    private static void pollForEver(Consumer<byte[], byte[]> consumer) {
        for (; ; ) {
            consumer.poll(Duration.ofMillis(1));
        }
    }

    private PatientReader reader(Duration retry, PatientReader.Reading reading) {
        return new PatientReader("reader", "what is told", this::made, reading, retry);
    }

    private Consumer<byte[], byte[]> made() {
        var consumer = consumer();
        made.add(consumer);
        return consumer;
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        return new MockConsumer<>("earliest");
    }
}
