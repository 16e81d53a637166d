package org.summitwire.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.ArticlePublished;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.ingest.intake.Article;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

class PublishTopologyTest {

    private static final SchemaIds IDS = SchemaIds.bundled();
    private static final Instant AT = Instant.parse("2026-01-10T12:00:00Z");
    private static final URI PAGE = URI.create("https://desk.example/a");
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;

    @TempDir
    Path state;

    @BeforeEach
    void start() {
        var builder = new StreamsBuilder();
        var fetched = builder.stream(
                Topic.Names.ARTICLES_FETCHED, Consumed.with(Serdes.String(), AvroSerde.of(ArticleFetched.class, IDS)));
        new PublishTopology(IDS, meters, REMEMBERED)
                .apply(fetched)
                .to(
                        Topic.Names.ARTICLES_PUBLISHED,
                        Produced.with(Serdes.String(), AvroSerde.of(ArticlePublished.class, IDS)));
        var settings = new Properties();
        settings.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "ingest-service-publish",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "unused:9092",
                StreamsConfig.STATE_DIR_CONFIG,
                state.toString()));
        driver = new TopologyTestDriver(builder.build(), settings);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anArticlePassesOnceHoweverManySourcesNameIt() {
        fetch("one", "https://desk.example/a", "The talks ended.", AT);
        fetch("two", "https://desk.example/a?utm_source=rss", "The talks ended.", AT.plusSeconds(60));
        fetch("one", "https://desk.example/a", "The talks ended.", AT.plusSeconds(120));

        assertThat(published()).hasSize(1).first().satisfies(told -> {
            assertThat(told.key()).isEqualTo(told.value().getId());
            assertThat(new String(told.headers().lastHeader("ce_id").value(), UTF_8))
                    .isEqualTo(told.value().getId() + "/" + told.value().getRevision());
            assertThat(new String(told.headers().lastHeader("ce_type").value(), UTF_8))
                    .isEqualTo("org.summitwire.article.published");
        });
        assertThat(counted("known")).isEqualTo(2);
    }

    @Test
    void anotherFormUnderTheSameAddressIsARevision() {
        fetch("one", "https://desk.example/a", "Twelve agreements were signed.", AT);
        fetch("one", "https://desk.example/a", "Thirteen agreements were signed.", AT.plusSeconds(60));

        var told = published();
        assertThat(told).hasSize(2);
        assertThat(told)
                .extracting(it -> it.value().getId())
                .containsOnly(told.get(0).key());
        assertThat(told).extracting(it -> it.value().getRevision()).doesNotHaveDuplicates();
        assertThat(counted("revised")).isEqualTo(1);
    }

    @Test
    void theSameFormUnderAnotherAddressOfTheSiteIsTheSameArticle() {
        fetch("one", "https://desk.example/a", "The talks ended.", AT);
        fetch("one", "https://m.desk.example/mobile/a", "The talks ended.", AT.plusSeconds(60));

        assertThat(published()).hasSize(1);
        assertThat(counted("known-elsewhere")).isEqualTo(1);
    }

    @Test
    void theSameFormOnAnotherSiteIsAnArticleOfItsOwn() {
        fetch("one", "https://desk.example/a", "The talks ended.", AT);
        fetch("two", "https://wire.example/a", "The talks ended.", AT.plusSeconds(60));

        assertThat(published())
                .hasSize(2)
                .extracting(it -> it.value().getLineageHash())
                .containsOnly(published("The talks ended."));
    }

    @Test
    void aLineThatIsLeftOutOnceItIsKnownOfItsSiteMakesNoRevision() {
        var shown = "The talks ended.\n\nRead us each morning.";
        fetch("one", Identity.ofPage(PAGE, "Talks", shown, shown), shown, AT);
        fetch("one", Identity.ofPage(PAGE, "Talks", shown, "The talks ended."), "The talks ended.", AT.plusSeconds(60));

        assertThat(published()).hasSize(1);
        assertThat(counted("known")).isEqualTo(1);
    }

    @Test
    void aLineOfTheSiteThatChangesMakesNoRevisionOnceItIsLeftOut() {
        showing("Read us on Monday.", "The talks ended.", AT);
        showing("Read us on Tuesday.", "The talks ended.", AT.plusSeconds(60));
        showing("Read us on Monday.", "The talks ended.", AT.plusSeconds(120));
        assertThat(published()).hasSize(1);

        showing("Read us on Tuesday.", "The talks failed.", AT.plusSeconds(180));
        showing("Read us on Tuesday.", "The talks ended.", AT.plusSeconds(240));
        assertThat(published())
                .extracting(told -> told.value().getBody())
                .containsExactly("The talks failed.", "The talks ended.");
        assertThat(counted("known")).isEqualTo(2);
        assertThat(counted("revised")).isEqualTo(2);
    }

    /** It was published with the line before it was known that its site has it everywhere. */
    @Test
    void aTextThatIsMoreThanItsPageShowsNowIsPublishedWithout() {
        var shown = "The talks ended.\n\nRead us on Monday.";
        fetch("one", Identity.ofPage(PAGE, "Talks", shown, shown), shown, AT);
        showing("Read us on Monday.", "The talks ended.", AT.plusSeconds(60));
        assertThat(published()).hasSize(1);

        showing("Read us on Tuesday.", "The talks ended.", AT.plusSeconds(120));
        assertThat(published()).extracting(told -> told.value().getBody()).containsExactly("The talks ended.");
    }

    private void showing(String line, String body, Instant at) {
        fetch("one", Identity.ofPage(PAGE, "Talks", body + "\n\n" + line, body), body, at);
    }

    @Test
    void whatWasNotSeenForLongIsForgotten() {
        fetch("one", "https://desk.example/a", "The talks ended.", AT);
        fetch(
                "one",
                "https://desk.example/b",
                "Others began.",
                AT.plus(REMEMBERED).plusSeconds(60));

        try (var all = driver.getKeyValueStore(KnownArticles.STORE).all()) {
            assertThat(all).toIterable().hasSize(2); // b by its id and by its form
        }
    }

    private static String published(String body) {
        return Identity.of(URI.create("https://desk.example/a"), "Desk", "Talks", body, false)
                .lineageHash();
    }

    private double counted(String outcome) {
        return meters.counter(KnownArticles.COUNTER, "outcome", outcome).count();
    }

    private List<TestRecord<String, ArticlePublished>> published() {
        return driver.createOutputTopic(
                        Topic.Names.ARTICLES_PUBLISHED,
                        new StringDeserializer(),
                        AvroSerde.of(ArticlePublished.class, IDS).deserializer())
                .readRecordsToList();
    }

    private void fetch(String feed, String url, String body, Instant at) {
        fetch(feed, Identity.of(URI.create(url), "Desk", "Talks", body, false), body, at);
    }

    private void fetch(String feed, Identity identity, String body, Instant at) {
        var article = new Article(
                identity,
                null,
                "Desk",
                null,
                List.of(),
                null,
                "Talks",
                body,
                "en",
                at,
                ZoneOffset.UTC,
                at,
                at,
                false,
                List.of());
        var message = PageMessages.fetched(article, feed);
        driver.createInputTopic(
                        Topic.Names.ARTICLES_FETCHED,
                        new StringSerializer(),
                        AvroSerde.of(ArticleFetched.class, IDS).serializer())
                .pipeInput(message.key(), message.value(), at);
    }
}
