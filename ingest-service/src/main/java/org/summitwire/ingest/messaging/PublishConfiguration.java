package org.summitwire.ingest.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.ArticlePublished;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/** The topology that lets each article pass once, and the serdes that the binder looks for by type. */
@Configuration(proxyBeanMethods = false)
public class PublishConfiguration {

    @Bean
    Serde<ArticleFetched> articlesFetched(SchemaIds ids) {
        return AvroSerde.of(ArticleFetched.class, ids);
    }

    /** Where another service of the same process reads articles, its serde is as good. */
    @Bean
    @Fallback
    Serde<ArticlePublished> articlesToPublish(SchemaIds ids) {
        return AvroSerde.of(ArticlePublished.class, ids);
    }

    /** Declared as the function it is: behind another return type the binder would find no streams. */
    @Bean
    Function<KStream<String, ArticleFetched>, KStream<String, ArticlePublished>> publish(
            SchemaIds ids, MeterRegistry meters, @Value("${summitwire.following.remembered:90d}") Duration remembered) {
        return new PublishTopology(ids, meters, remembered);
    }
}
