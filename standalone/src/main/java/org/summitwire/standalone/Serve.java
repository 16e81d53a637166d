package org.summitwire.standalone;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.fetching.Feeder;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Serves: broker, services, page; feeds the seeds, and shows what happens in plain words. */
class Serve implements Callable<Integer> {

    private static final Duration SEEDS_PATIENCE = Duration.ofMinutes(1);

    @Option(names = "--port", paramLabel = "PORT", description = "of page and REST (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "of the broker (default: ${DEFAULT-VALUE})")
    private int kafkaPort = 9092;

    @Option(names = "--data", paramLabel = "DIR", description = "where everything is kept (default: data)")
    private Path data = Home.path("data");

    @Option(
            names = "--seeds",
            paramLabel = "PATH",
            description = "articles to start with, a file or a folder (default: seeds)")
    private Path seeds = Home.path("seeds");

    @Option(names = "--no-seeds", description = "start without any")
    private boolean noSeeds;

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "read files of articles that are put there (default: inbox in --data)")
    private @Nullable Path watch;

    @Option(names = "--language", paramLabel = "id|en", description = "of the alerts (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description =
                    "hand each alert to this address too, signed with the secret in --data/webhook.secret; repeatable")
    private List<String> webhooks = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        checkSettings();
        data = data.toAbsolutePath().normalize();
        seeds = seeds.toAbsolutePath().normalize();
        var out = System.out;
        Ports.requireFree(port, "the page", "--port");
        out.println("Starting: a broker on localhost:" + kafkaPort + ", data in " + data + " …");
        var stopped = new CountDownLatch(1);
        var broker = EmbeddedBroker.start(data.resolve("broker"), kafkaPort);
        var services = startServices(broker);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(services, broker, stopped, out), "stop"));
        greet(out);
        if (!webhooks.isEmpty()) {
            out.println("  Webhooks    are signed (Standard Webhooks) with the secret in " + WebhookSecret.file(data));
        }
        tellOfSeeds(services, out);
        out.println();
        out.println("Waiting for articles. Stop with Ctrl-C; what was read is kept in " + data + ".");
        stopped.await();
        return ExitCode.OK;
    }

    private Services startServices(EmbeddedBroker broker) {
        try {
            return Services.start(broker.bootstrapServers(), settings());
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    private void checkSettings() {
        if (!language.equals("en") && !language.equals("id")) {
            throw new StartFailed("--language is " + language + ", expected id or en", null);
        }
        if (!noSeeds && !Files.exists(seeds)) {
            throw new StartFailed(
                    "--seeds " + seeds + " does not exist; name a file or a folder, or use --no-seeds", null);
        }
    }

    private List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("server.port=" + port);
        settings.add("logging.file.name=" + data.resolve("logs/summitwire.log"));
        settings.add("summitwire.streams.state-dir=" + data.resolve("state"));
        settings.add("summitwire.notify.language=" + language);
        settings.add("summitwire.notify.key=" + NotifyKey.in(data));
        settings.add("summitwire.ingest.watch=" + watched());
        settings.add("summitwire.ingest.ledger=" + data.resolve("fed.jsonl"));
        if (!noSeeds) {
            settings.add("summitwire.ingest.files=" + seeds);
        }
        for (var i = 0; i < webhooks.size(); i++) {
            settings.add("summitwire.notify.webhooks[" + i + "].url=" + webhooks.get(i));
            settings.add("summitwire.notify.webhooks[" + i + "].secret=" + WebhookSecret.in(data));
        }
        return settings;
    }

    private Path watched() {
        return watch == null ? data.resolve("inbox") : watch.toAbsolutePath().normalize();
    }

    private void greet(PrintStream out) {
        var address = "http://localhost:" + port;
        out.println(
                """

                Summitwire is running.

                  Open        %1$s/                       the latest alerts, as they come
                              %1$s/meetings               what was agreed where, with the evidence
                              %1$s/page/subscriptions     say which alerts you want sent, and where to
                  As JSON     %1$s/summits, /alerts, /subscriptions (docs/rest.md)
                  Post        curl -H 'Content-Type: application/json' --data @article.json %1$s/articles
                  Or drop     files of articles (.json, .jsonl) into %2$s
                  Subscribe   Kafka at localhost:%3$d, schemas at %1$s/apis/ccompat/v7
                              alerts.raised.v1      each new document or target, once
                              summits.changed.v1    every change to an account
                              summits.state.v1      the accounts themselves
                              summits.reported.v1   what each article told
                              articles.published.v1 the articles, cleaned
                  Watch       %1$s/actuator/health  and /actuator/prometheus
                """
                        .formatted(address, watched(), kafkaPort));
    }

    private void tellOfSeeds(Services services, PrintStream out) throws InterruptedException {
        if (noSeeds) {
            return;
        }
        out.println("Reading " + seeds + " …");
        var isFed = services.bean(Feeder.class).awaitStartRead(SEEDS_PATIENCE);
        var isQuiet = isFed && services.pipeline().awaitQuiet(SEEDS_PATIENCE, waiting -> {});
        var tally = services.tally();
        out.println();
        out.printf(
                "%s: %d articles in all tell of %d meetings of states; %d alerts were raised since the first start.%n",
                isQuiet ? "Done" : "Still at work", tally.articles(), tally.summits(), tally.alerts());
    }

    private static void stop(Services services, EmbeddedBroker broker, CountDownLatch stopped, PrintStream out) {
        out.println("Stopping …");
        services.close();
        broker.close();
        stopped.countDown();
    }
}
