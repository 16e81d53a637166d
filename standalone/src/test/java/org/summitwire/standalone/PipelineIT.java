package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.wire.Topic;

class PipelineIT {

    private static final String HANDED_ON = "model-service-reports-by-forum-repartition";

    @Test
    void whatOneThreadHandedOnAndTheNextHasNotTakenIsWaiting(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                var producer = producer(broker.bootstrapServers())) {
            admin.createTopics(Stream.of(
                                    Topic.Names.ARTICLES_PUBLISHED,
                                    Topic.Names.SUMMITS_CHANGED,
                                    Topic.Names.ALERTS_RAISED,
                                    HANDED_ON)
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(Topic.Names.ARTICLES_PUBLISHED, "article"))
                    .get();
            producer.send(new ProducerRecord<>(HANDED_ON, "what it tells")).get();
            var pipeline = new Pipeline(admin, broker.bootstrapServers());

            commit(admin, Topic.Names.ARTICLES_PUBLISHED);
            var handedOn = pipeline.waiting();
            commit(admin, HANDED_ON);

            assertThat(List.of(handedOn, pipeline.waiting())).containsExactly(1L, 0L);
        }
    }

    private static void commit(Admin admin, String topic) throws Exception {
        var taken = Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(1));
        admin.alterConsumerGroupOffsets("model-service", taken).all().get();
    }

    private static KafkaProducer<String, String> producer(String brokers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    }
}
