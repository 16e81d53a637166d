package org.summitwire.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker, and one transaction after the other on all partitions of a topic, until the process is killed. */
final class Teller {

    static final String TOPIC = "told";
    static final int PARTITIONS = 12;

    private Teller() {}

    /** Prints a line for each transaction that is through. */
    public static void main(String[] arguments) throws Exception {
        try (var broker = EmbeddedBroker.start(Path.of(arguments[0]), 0)) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                if (!admin.listTopics().names().get().contains(TOPIC)) {
                    admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                            .all()
                            .get();
                }
            }
            try (var producer = producer(broker.bootstrapServers())) {
                while (!Thread.currentThread().isInterrupted()) {
                    producer.beginTransaction();
                    for (var partition = 0; partition < PARTITIONS; partition++) {
                        var unused = producer.send(new ProducerRecord<>(TOPIC, partition, "", ""));
                    }
                    producer.commitTransaction();
                    System.out.println("told");
                }
            }
        }
    }

    /** What a producer before it left open is decided when it returns. */
    static KafkaProducer<String, String> producer(String brokers) {
        var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "transactional.id", "teller"),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        return producer;
    }
}
