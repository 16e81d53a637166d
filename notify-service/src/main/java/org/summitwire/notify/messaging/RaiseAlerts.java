package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertPolicy;
import org.summitwire.notify.alerting.AlertWriters;
import org.summitwire.notify.alerting.Change;
import org.summitwire.notify.alerting.Judgement;
import org.summitwire.notify.alerting.Raised;
import org.summitwire.notify.alerting.Verdict;
import org.summitwire.wire.DeadLetters;

/** Load, judge, remember, tell: the one loop in which changes meet the alerts raised so far. */
record RaiseAlerts(AlertWriters writers, MeterRegistry meters)
        implements FixedKeyProcessorSupplier<String, SummitChanged, AlertRaised> {

    static final String STORE = "alerts-raised";
    static final String SERVICE = "notify-service";
    static final String RAISED = "summitwire.alerts.raised";
    static final String WITHHELD = "summitwire.alerts.withheld";

    private static final Logger LOG = LoggerFactory.getLogger(RaiseAlerts.class);

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), new RaisedSerde()));
    }

    @Override
    public FixedKeyProcessor<String, SummitChanged, AlertRaised> get() {
        return new Raising(writers, meters);
    }

    private static final class Raising extends ContextualFixedKeyProcessor<String, SummitChanged, AlertRaised> {

        private final AlertWriters writers;
        private final MeterRegistry meters;
        private @Nullable KeyValueStore<String, Raised> store;

        Raising(AlertWriters writers, MeterRegistry meters) {
            this.writers = writers;
            this.meters = meters;
        }

        @Override
        public void init(FixedKeyProcessorContext<String, AlertRaised> context) {
            super.init(context);
            store = context.getStateStore(STORE);
        }

        @Override
        public void process(FixedKeyRecord<String, SummitChanged> message) {
            ChangeMessages.changeOf(message.value()).ifPresent(change -> hear(change, message));
        }

        private void hear(Change change, FixedKeyRecord<String, SummitChanged> message) {
            var raised = Objects.requireNonNullElse(raisedFor(message.key()), Raised.NONE);

            var judgement = AlertPolicy.judge(change, raised.of(change.factId()));

            if (judgement.raises()) {
                tell(change, judgement, message);
                store().put(message.key(), raised.with(change.factId(), judgement.alertId()));
            } else {
                withheld(change, judgement);
                rememberMerger(change, raised, message.key());
            }
        }

        private void rememberMerger(Change change, Raised raised, String summitId) {
            var merged = AlertPolicy.remember(change, raised);
            if (!merged.equals(raised)) {
                store().put(summitId, merged);
            }
        }

        private void tell(Change change, Judgement judgement, FixedKeyRecord<String, SummitChanged> message) {
            var news = judgement.verdict().news().orElseThrow();
            var alert = AlertMessages.raised(message.value(), judgement, news, writers.write(change, news));
            var headers = new RecordHeaders(message.headers().toArray());
            AlertMessages.writeHeaders(headers, alert);
            context().forward(message.withValue(alert).withHeaders(headers));
            meters.counter(
                            RAISED,
                            "class",
                            lower(news),
                            "kind",
                            lower(change.outcome().kind()))
                    .increment();
            LOG.info(
                    "alert raised alert={} summit={} fact={} why={} change={} article={}",
                    alert.getAlertId(),
                    change.summitId(),
                    change.factId(),
                    judgement.verdict(),
                    change.id(),
                    change.cause().id());
        }

        private void withheld(Change change, Judgement judgement) {
            var verdict = judgement.verdict();
            meters.counter(WITHHELD, "reason", lower(verdict)).increment();
            if (verdict == Verdict.NOT_UNDERSTOOD) {
                DeadLetters.count(SERVICE, "alerting", lower(verdict));
                LOG.warn(
                        "change not understood change={} summit={} class={} stage={}; a newer model-service wrote it,"
                                + " update this service and replay",
                        change.id(),
                        change.summitId(),
                        change.happening(),
                        change.stageAfter());
            } else {
                LOG.debug(
                        "no alert change={} summit={} fact={} why={}",
                        change.id(),
                        change.summitId(),
                        change.factId(),
                        verdict);
            }
        }

        private @Nullable Raised raisedFor(String summitId) {
            return store().get(summitId);
        }

        private KeyValueStore<String, Raised> store() {
            return Objects.requireNonNull(store, "init comes first");
        }

        private static String lower(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT);
        }
    }
}
