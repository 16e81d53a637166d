package org.summitwire.benchmark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.standalone.EmbeddedBroker;
import org.summitwire.standalone.Services;

/** The services as {@code ./run} starts them, on a broker of their own in a temporary folder; only the console is off. */
final class Stand implements AutoCloseable {

    /** As many as the feeder publishes at once. */
    private static final int BATCH = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final EmbeddedBroker broker;
    private final Services services;

    private Stand(Path folder, EmbeddedBroker broker, Services services) {
        this.folder = folder;
        this.broker = broker;
        this.services = services;
    }

    static Stand start() throws IOException {
        var folder = Files.createTempDirectory("summitwire-bench");
        var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        return new Stand(folder, broker, Services.start(broker.bootstrapServers(), settings(folder)));
    }

    private static List<String> settings(Path folder) {
        return List.of(
                "server.port=0",
                "summitwire.streams.state-dir=" + folder.resolve("state"),
                "summitwire.notify.console=false",
                "summitwire.ingest.files=",
                "summitwire.ingest.watch=",
                "summitwire.ingest.ledger=",
                "logging.file.name=" + folder.resolve("bench.log"));
    }

    String brokers() {
        return broker.bootstrapServers();
    }

    Path folder() {
        return folder;
    }

    /** By the ingest service's own way out: its producer, its batches, each confirmed before the next. */
    void publish(List<Article> articles) {
        var outbox = services.bean(Outbox.class);
        try {
            for (var from = 0; from < articles.size(); from += BATCH) {
                outbox.publish(articles.subList(from, Math.min(from + BATCH, articles.size())));
            }
        } catch (NotAcknowledged e) {
            throw new IllegalStateException("The broker does not take what is published", e);
        }
    }

    /** Waits until all is worked through, and tells when that was first seen, in nanoseconds of this JVM's clock. */
    long awaitQuiet() throws InterruptedException {
        var seen = new long[] {0};
        var isQuiet = services.pipeline().awaitQuiet(PATIENCE, waiting -> {
            if (waiting > 0) {
                seen[0] = 0;
            } else if (seen[0] == 0) {
                seen[0] = System.nanoTime();
            }
        });
        if (!isQuiet) {
            throw new IllegalStateException("The pipeline stands still with records waiting; see " + folder);
        }
        return seen[0];
    }

    /** What the services' own streams are set to, for streams that are measured beside them. */
    Map<String, String> streamsSettings() {
        var settings = new HashMap<>(Binder.get(services.bean(Environment.class))
                .bind(
                        "spring.cloud.stream.kafka.streams.binder.configuration",
                        Bindable.mapOf(String.class, String.class))
                .get());
        settings.keySet().removeIf(name -> name.contains("exception.handler") || name.equals("group.instance.id"));
        return settings;
    }

    /** The bytes of all files below a folder of this stand whose names end so. */
    long bytesOf(String part, String suffix) {
        try (var files = Files.walk(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (UncheckedIOException | IOException e) { // a file that was compacted away meanwhile
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        services.close();
        broker.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
