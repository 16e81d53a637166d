package org.summitwire.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final TopicPartition ZERO = new TopicPartition("pages", 0);

    private final Progress progress = new Progress("pages");

    @Test
    void whatIsCommittedEndsBeforeTheFirstThatIsStillOut() {
        progress.taken(0, 5);
        progress.taken(0, 6);
        progress.taken(0, 9);

        progress.finished(0, 6);
        assertThat(progress.toCommit()).containsExactly(Map.entry(ZERO, new OffsetAndMetadata(5)));
        progress.finished(0, 5);
        assertThat(progress.toCommit()).containsExactly(Map.entry(ZERO, new OffsetAndMetadata(9)));
        progress.finished(0, 9);
        assertThat(progress.toCommit()).containsExactly(Map.entry(ZERO, new OffsetAndMetadata(10)));
        assertThat(progress.out()).isZero();
    }

    @Test
    void nothingIsCommittedTwiceAndNothingForgottenThatWasNotCommitted() {
        progress.taken(0, 0);
        progress.finished(0, 0);

        var offsets = progress.toCommit();
        assertThat(offsets).hasSize(1);
        assertThat(progress.toCommit()).as("nobody says that it was").isEqualTo(offsets);
        progress.committed(offsets);
        assertThat(progress.toCommit()).isEmpty();
    }

    @Test
    void whatWentToAnotherWhileItWasCommittedIsNotAtHand() {
        progress.taken(0, 0);
        progress.finished(0, 0);
        var offsets = progress.toCommit();
        progress.forget(Set.of(0));

        progress.committed(offsets);

        assertThat(progress.toCommit()).isEmpty();
    }

    @Test
    void whatWentToAnotherIsNotCommittedHere() {
        progress.taken(0, 3);
        progress.forget(Set.of(0));
        progress.finished(0, 3);

        assertThat(progress.toCommit()).isEmpty();
        assertThat(progress.out()).isZero();
    }
}
