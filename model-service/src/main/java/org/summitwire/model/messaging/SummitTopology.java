package org.summitwire.model.messaging;

import static org.apache.kafka.streams.kstream.Named.as;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.GlobalKTable;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.ForumTold;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * Articles in; reports, changes and accounts out. Articles come keyed by their ids and are read where they come; what
 * they tell of a forum's meetings is heard in one place, so it is brought together by forum first. The accounts of all
 * partitions come back as a table that every instance holds whole, for those who ask.
 */
public final class SummitTopology
        implements BiConsumer<KStream<String, ArticlePublished>, GlobalKTable<String, SummitState>> {

    private final ArticleReader reader;
    private final SchemaIds ids;
    private final MeterRegistry meters;

    public SummitTopology(ArticleReader reader, SchemaIds ids, MeterRegistry meters) {
        this.reader = reader;
        this.ids = ids;
        this.meters = meters;
    }

    @Override
    public void accept(KStream<String, ArticlePublished> articles, GlobalKTable<String, SummitState> summits) {
        articles.process(new ReadArticles(reader, ids, meters), as("read"))
                .repartition(byForum())
                .process(new HearReports(ids, meters), as("hear"))
                .split(as("tell-"))
                .branch(
                        SummitTopology::isReport,
                        Branched.withConsumer(it -> send(it, SummitReported.class, Topic.SUMMITS_REPORTED)))
                .branch(
                        SummitTopology::isChange,
                        Branched.withConsumer(it -> send(it, SummitChanged.class, Topic.SUMMITS_CHANGED)))
                .defaultBranch(Branched.withConsumer(it -> send(it, SummitState.class, Topic.SUMMITS_STATE)));
    }

    private Repartitioned<String, ForumTold> byForum() {
        return Repartitioned.<String, ForumTold>as("reports-by-forum")
                .withKeySerde(Serdes.String())
                .withValueSerde(AvroSerde.of(ForumTold.class, ids));
    }

    private static boolean isReport(String summit, @Nullable SpecificRecord message) {
        return message instanceof SummitReported;
    }

    private static boolean isChange(String summit, @Nullable SpecificRecord message) {
        return message instanceof SummitChanged;
    }

    private <T extends SpecificRecord> void send(KStream<String, SpecificRecord> told, Class<T> type, Topic topic) {
        Serde<T> values = AvroSerde.of(type, ids);
        told.mapValues(type::cast, as("as-" + topic.topicName()))
                .to(topic.topicName(), Produced.with(Serdes.String(), values).withName("to-" + topic.topicName()));
    }
}
