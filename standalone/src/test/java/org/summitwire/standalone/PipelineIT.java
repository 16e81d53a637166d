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
import org.summitwire.standalone.RecordCounter.Stretch;
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

    @Test
    void countsRecordsAndNotTheMarksOfTransactions(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
                var producer = transactional(broker.bootstrapServers());
                var counter = new RecordCounter(broker.bootstrapServers())) {
            admin.createTopics(List.of(new NewTopic("one", 1, (short) 1), new NewTopic("other", 1, (short) 1)))
                    .all()
                    .get();
            producer.initTransactions();
            send(producer, "one", "at 0, its mark at 1");
            send(producer, "one", "at 2, its mark at 3");
            send(producer, "other", "at 0, its mark at 1");
            var one = new TopicPartition("one", 0);
            var other = new TopicPartition("other", 0);

            assertThat(counter.count(List.of(new Stretch(one, 0, 4), new Stretch(one, 1, 4), new Stretch(other, 1, 2))))
                    .isEqualTo(3);
            assertThat(counter.count(List.of(new Stretch(one, 3, 4)))).isZero();
            assertThat(counter.count(List.of())).isZero();
        }
    }

    private static void send(KafkaProducer<String, String> producer, String topic, String value) throws Exception {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, value)).get();
        producer.commitTransaction();
    }

    private static KafkaProducer<String, String> transactional(String brokers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "transactional.id", "one"),
                new StringSerializer(),
                new StringSerializer());
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
