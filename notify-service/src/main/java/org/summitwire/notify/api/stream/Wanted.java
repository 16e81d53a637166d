package org.summitwire.notify.api.stream;

import java.util.Optional;
import org.summitwire.notify.alerting.Alert;

/** Which alerts a reader wants. */
public interface Wanted {

    /** The alert in the reader's language; empty where it is not wanted. */
    Optional<Alert> take(Alert alert);

    /** Why there is nothing to wait for any more; empty while there is. */
    Optional<String> over();
}
