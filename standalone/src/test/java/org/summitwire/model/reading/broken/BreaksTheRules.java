package org.summitwire.model.reading.broken;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.summitwire.event.Evidence;

/** All that the architecture forbids to reading, so that the rules are seen to fail. */
@Component
class BreaksTheRules {

    Instant when() {
        return Instant.now();
    }

    String quote(Evidence evidence) {
        return evidence.getQuote();
    }
}
