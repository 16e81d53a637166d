package org.summitwire.model.aggregate;

import java.util.Optional;

/** All accounts, whichever instance keeps them. */
public interface Accounts {

    /**
     * The account of one meeting, if it is known.
     *
     * @throws AccountsAwayException while they cannot be had
     */
    Optional<Account> find(String summitId);
}
