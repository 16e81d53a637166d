package org.summitwire.model.messaging;

import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.wire.SchemasOutOfReachException;

/** The accounts of all partitions, as this instance's copy of {@code summits.state.v1} has them. */
final class AccountTable implements Accounts {

    /** The global store's name; set by the binding. */
    static final String STORE = "summits";

    private final InteractiveQueryService queries;

    AccountTable(InteractiveQueryService queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Account> find(String summitId) {
        try {
            return Optional.ofNullable(summits().get(summitId)).map(AccountMessages::account);
        } catch (SchemasOutOfReachException | IllegalStateException | InvalidStateStoreException e) {
            throw away(e);
        } catch (SerializationException unreadable) {
            return Optional.empty(); // it is restored as it came, and parked by the list of meetings
        }
    }

    private ReadOnlyKeyValueStore<String, SummitState> summits() {
        return queries.getQueryableStore(STORE, QueryableStoreTypes.<String, SummitState>keyValueStore());
    }

    private static AccountsAwayException away(RuntimeException cause) {
        return new AccountsAwayException(
                "The accounts are still being loaded, or the broker is away; ask again in a moment", cause);
    }
}
