package org.summitwire.model.messaging;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticleHeard;
import org.summitwire.event.ForumTold;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/** Load, resolve, hear, remember, tell: the one loop in which reports meet the accounts of their forum. */
record HearReports(SchemaIds ids, MeterRegistry meters)
        implements ProcessorSupplier<String, ForumTold, String, SpecificRecord> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ForumStores.KEPT),
                        Serdes.String(),
                        AvroSerde.ofAny(List.of(SummitReported.class, SummitState.class, ArticleHeard.class), ids)),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ForumStores.CHRONICLE),
                        Serdes.String(),
                        AvroSerde.of(SummitChanged.class, ids)),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ForumStores.MERGED), Serdes.String(), Serdes.String()));
    }

    @Override
    public Processor<String, ForumTold, String, SpecificRecord> get() {
        return new Listener(meters);
    }

    private static final class Listener extends ContextualProcessor<String, ForumTold, String, SpecificRecord> {

        private final MeterRegistry meters;
        private @Nullable ForumStores stores;

        Listener(MeterRegistry meters) {
            this.meters = meters;
        }

        @Override
        public void init(ProcessorContext<String, SpecificRecord> context) {
            super.init(context);
            stores = new ForumStores(
                    context.getStateStore(ForumStores.KEPT),
                    context.getStateStore(ForumStores.MERGED),
                    context.getStateStore(ForumStores.CHRONICLE));
        }

        @Override
        public void process(Record<String, ForumTold> message) {
            var forum = requireNonNull(stores, "the stores are there once init was called")
                    .of(message.key());
            var outcome = new ForumHearing(forum).hear(message.value());
            outcome.count(meters);
            outcome.messages().forEach(told -> forward(message, told));
        }

        private void forward(Record<String, ForumTold> cause, Told told) {
            var headers = new RecordHeaders(cause.headers());
            told.describe(headers);
            context().forward(new Record<>(told.summitId(), told.value(), cause.timestamp(), headers));
        }
    }
}
