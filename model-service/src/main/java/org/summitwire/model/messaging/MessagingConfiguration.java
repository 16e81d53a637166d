package org.summitwire.model.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.GlobalKTable;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/** The topology, the serdes that the binder looks for by type, and the table of accounts. */
@Configuration(proxyBeanMethods = false)
public class MessagingConfiguration {

    /** Declared as the function it is: behind a return type of SummitTopology the binder would find no streams. */
    @Bean
    BiConsumer<KStream<String, ArticlePublished>, GlobalKTable<String, SummitState>> summits(
            ArticleReader reader, SchemaIds ids, MeterRegistry meters) {
        return new SummitTopology(reader, ids, meters);
    }

    @Bean
    Serde<ArticlePublished> articlesToRead(SchemaIds ids) {
        return AvroSerde.of(ArticlePublished.class, ids);
    }

    @Bean
    Serde<SummitState> summitAccounts(SchemaIds ids) {
        return AvroSerde.of(SummitState.class, ids);
    }

    @Bean
    Chronicle chronicle(
            @Lazy InteractiveQueryService queries, @Value("${summitwire.streams.address:}") String address) {
        return new ChronicleStore(queries, address);
    }

    @Bean
    Accounts accounts(@Lazy InteractiveQueryService queries) {
        return new AccountTable(queries);
    }
}
