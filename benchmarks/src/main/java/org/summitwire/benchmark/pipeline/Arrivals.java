package org.summitwire.benchmark.pipeline;

import java.time.Duration;

/** Milliseconds from the time that a record carries, which is its article's publication, to its sight on a topic. */
final class Arrivals {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Samples samples = new Samples();
    private final Thread thread;
    private volatile boolean stopped;

    /** Listens from the present end of a topic; what was published before some time is not counted. */
    Arrivals(RawTopics topics, String topic, long from) {
        var consumer = topics.consumer();
        var partitions = topics.partitionsOf(topic);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // looks up the end now
        thread = new Thread(
                () -> {
                    try (consumer) {
                        while (!stopped) {
                            var records = consumer.poll(POLL);
                            var now = System.currentTimeMillis();
                            records.forEach(record -> {
                                if (record.timestamp() >= from) {
                                    samples.add((double) (now - record.timestamp()));
                                }
                            });
                        }
                    }
                },
                "arrivals");
        thread.start();
    }

    Samples stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return samples;
    }
}
