package org.summitwire.notify.api.stream;

import java.util.Optional;
import org.summitwire.notify.alerting.Alert;

/** Which alerts a reader wants. */
public interface Wanted {

    /** How many voices are to have told the alert; 1 for all. */
    int leastVoices(Alert alert);

    /** The alert in the reader's language; empty where it is not wanted, however many voices it has. */
    Optional<Alert> take(Alert alert);

    /** Why there is nothing to wait for any more; empty while there is. */
    Optional<String> over();
}
