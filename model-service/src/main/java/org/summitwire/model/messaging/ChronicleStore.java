package org.summitwire.model.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.PastChange;

/** The chronicle of the forums whose partitions this instance has. */
final class ChronicleStore implements Chronicle {

    private static final String NO_HOST = "unavailable";

    private final InteractiveQueryService queries;
    private final String here;

    /** @param here this instance's own address, host:port; empty where it has none */
    ChronicleStore(InteractiveQueryService queries, String here) {
        this.queries = queries;
        this.here = here;
    }

    @Override
    public List<PastChange> changes(String summitId) {
        return this.<SummitChanged>from(ForumStores.CHRONICLE, summitId + ForumStores.BAR).stream()
                .flatMap(change -> PastMessages.change(change).stream())
                .toList();
    }

    @Override
    public List<Heard> reports(String summitId) {
        var changes = changes(summitId);
        if (changes.isEmpty()) {
            return List.of();
        }
        var forum = changes.get(changes.size() - 1).meeting().forum().key();
        return this.<SummitReported>from(ForumStores.KEPT, ForumStores.reportsOn(forum, summitId)).stream()
                .map(ReportMessages::heard)
                .sorted(Heard.ORDER)
                .toList();
    }

    @Override
    public List<String> otherKeepers() {
        try {
            return queries.getAllHostsInfo(ForumStores.CHRONICLE).stream()
                    .filter(host -> !host.host().equals(NO_HOST))
                    .map(ChronicleStore::address)
                    .filter(address -> !address.equals(here))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IllegalStateException | InvalidStateStoreException e) { // nothing is known of them yet
            return List.of();
        }
    }

    private <T> List<T> from(String name, String prefix) {
        var found = new ArrayList<T>();
        try {
            var store = queries.getQueryableStore(name, QueryableStoreTypes.<String, T>keyValueStore());
            collect(store, prefix, found);
        } catch (IllegalStateException | InvalidStateStoreException e) {
            if (otherKeepers().isEmpty()) {
                throw new AccountsAwayException(
                        "The history is still being loaded, or the broker is away; ask again in a moment", e);
            }
        }
        return found;
    }

    private static <T> void collect(ReadOnlyKeyValueStore<String, T> store, String prefix, List<T> found) {
        try (var all = store.prefixScan(prefix, Serdes.String().serializer())) {
            all.forEachRemaining(entry -> found.add(entry.value));
        }
    }

    private static String address(HostInfo host) {
        return host.host() + ':' + host.port();
    }
}
