package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A real server on loopback, real threads, and a clock that stands still until it is moved. */
class FollowerTest extends FollowedSites {

    @Test
    void aSourceIsPolledAndItsPagesAreFetched() {
        follower.assigned(Set.of(OURS));
        page("/a");
        page("/b");
        feed("/feed", "/a", "/b");
        sources.configured("daily", config("daily", "our.example", "/feed"));

        untilTold("polled daily");
        assertThat(desk.told).containsExactly("found 2", "polled daily");
        handIn(desk.found);
        untilTold("finished 0", "finished 1");

        assertThat(desk.told)
                .contains("fetched /a of daily", "fetched /b of daily")
                .doesNotHaveDuplicates();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "our.example/robots.txt", "our.example/feed", "our.example/a", "our.example/b");
    }

    @Test
    void aSourceIsPolledAgainWhenItIsDue() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("daily", config("daily", "our.example", "/feed"));
        untilTold("polled daily");
        eventually().until(() -> follower.waiting() == 1);
        var due = sources.state("daily").orElseThrow().due();

        assertThat(due).isAfter(now.get());
        desk.told.clear();
        untilTold("polled daily");

        assertThat(now.get()).isAfterOrEqualTo(due);
        assertThat(asked).containsExactly("our.example/robots.txt", "our.example/feed", "our.example/feed");
    }

    @Test
    void hostsOfOthersAreNotAskedUntilTheyAreOurs() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("theirs", config("theirs", "their.example", "/feed"));
        sources.configured("ours", config("ours", "our.example", "/feed"));
        untilTold("polled ours");

        eventually().until(() -> follower.waiting() == 1); // the next poll of ours
        assertThat(asked).noneMatch(what -> what.startsWith("their."));

        follower.assigned(Set.of(THEIRS));
        untilTold("polled theirs");
    }

    @Test
    void aSourceThatGoesIsNotPolled() {
        follower.assigned(Set.of(OURS));
        sources.configured("daily", config("daily", "our.example", "/feed"));
        assertThat(follower.waiting()).isEqualTo(1);

        sources.configured("daily", null);

        assertThat(follower.waiting()).isZero();
    }

    @Test
    void aSourceThatChangesIsPolledWhereItIsNow() {
        follower.assigned(Set.of(OURS));
        feed("/new");
        sources.configured("daily", config("daily", "our.example", "/old"));
        sources.configured("daily", config("daily", "our-other.example", "/new"));

        assertThat(follower.waiting()).isEqualTo(1);
        untilTold("polled daily");

        assertThat(asked).containsExactly("our-other.example/robots.txt", "our-other.example/new");
    }

    @Test
    void ofASourceThatGoesWhileItIsPolledNothingIsTold() throws InterruptedException {
        follower.assigned(Set.of(OURS));
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        answers.put("/slow", exchange -> {
            arrived.countDown();
            waitFor(goOn);
            text(exchange, 200, "application/rss+xml", rss());
        });
        feed("/feed");
        sources.configured("gone", config("gone", "our.example", "/slow"));
        eventually().until(() -> moved(arrived.getCount() == 0));
        sources.configured("gone", null);
        goOn.countDown();
        sources.configured("daily", config("daily", "our.example", "/feed"));

        untilTold("polled daily");
        assertThat(desk.told).doesNotContain("polled gone");
    }

    @Test
    void pagesOfPartitionsThatWentAreDropped() {
        follower.assigned(Set.of(OURS, THEIRS));
        page("/a");
        var later = now.get().plusSeconds(60);
        follower.fetch(notBefore(later, "our.example", "/a"), new Ticket(OURS, 1));
        follower.fetch(notBefore(later, "their.example", "/a"), new Ticket(THEIRS, 2));
        follower.fetch(notBefore(later, "their.example", "/b"), new Ticket(THEIRS, 3));

        follower.revoked(Set.of(THEIRS));
        assertThat(follower.waiting()).isEqualTo(1);
        untilTold("finished 1");

        assertThat(desk.told).containsExactly("fetched /a of daily", "finished 1");
        assertThat(asked).noneMatch(what -> what.startsWith("their."));
    }

    /** The poll has read robots.txt and waits for the host's next turn when its partition goes. */
    @Test
    void aPollThatWasInterruptedByRevocationIsBegunAgainOnceItsHostIsOursAgain() {
        follower.assigned(Set.of(OURS));
        feed("/feed");
        sources.configured("daily", config("daily", "our.example", "/feed"));
        now.updateAndGet(time -> time.plusSeconds(60));
        eventually().until(() -> asked.contains("our.example/robots.txt") && follower.waiting() == 1);

        follower.revoked(Set.of(OURS));
        assertThat(follower.waiting()).isZero();
        follower.assigned(Set.of(OURS));

        untilTold("polled daily");
    }
}
