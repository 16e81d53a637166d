package org.summitwire.model.aggregate;

import java.util.List;

/** What became of the accounts that this instance keeps, change by change, and what brought it about. */
public interface Chronicle {

    /**
     * All changes to one account, in the order in which they were made; none where it is kept elsewhere or unknown.
     *
     * @throws AccountsAwayException while they cannot be had
     */
    List<PastChange> changes(String summitId);

    /**
     * All reports that an account stands on, in the order in which they were made known.
     *
     * @throws AccountsAwayException while they cannot be had
     */
    List<Heard> reports(String summitId);

    /** Addresses, host:port, of the other instances that keep accounts. */
    List<String> otherKeepers();
}
