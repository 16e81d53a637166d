package org.summitwire.standalone;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitwire.wire.Topic;

/** The three services, running in this process against one broker. */
public final class Services implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String brokers;

    private Services(ConfigurableApplicationContext context, String brokers) {
        this.context = context;
        this.brokers = brokers;
    }

    /**
     * Starts them all.
     *
     * @param settings {@code name=value}, over those of the services' files
     */
    public static Services start(String brokers, List<String> settings) {
        var arguments = Stream.concat(Stream.of("spring.kafka.bootstrap-servers=" + brokers), settings.stream())
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(StandaloneApplication.class)
                .properties("spring.config.name=standalone")
                .registerShutdownHook(false)
                .run(arguments);
        return new Services(context, brokers);
    }

    public Pipeline pipeline() {
        return new Pipeline(context.getBean(Admin.class), brokers);
    }

    /** A part of the services. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String brokers() {
        return brokers;
    }

    /** What is on the topics so far. */
    Tally tally() throws InterruptedException {
        try (var records = new TopicReader(brokers)) {
            var articles = records.keys(Topic.ARTICLES_PUBLISHED).size();
            var summits = records.keys(Topic.SUMMITS_STATE).size();
            var alerts = records.all(Topic.ALERTS_RAISED).size();
            return new Tally(articles, summits, alerts);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics cannot be counted", e.getCause());
        }
    }

    record Tally(int articles, int summits, int alerts) {}

    @Override
    public void close() {
        context.close();
    }
}
