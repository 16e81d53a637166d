package org.summitwire.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of pages, also where the broker does not take them. */
class FollowerPagesTest extends FollowedSites {

    @Test
    void whatTheBrokerDoesNotTakeIsAskedAgainAndNothingIsLost() {
        follower.assigned(Set.of(OURS));
        page("/a");
        feed("/feed", "/a");
        desk.refusals.set(2);
        sources.configured("daily", config("daily", "our.example", "/feed"));
        untilTold("polled daily");
        assertThat(desk.told).containsExactly("refused found 1", "refused found 1", "found 1", "polled daily");

        desk.told.clear();
        desk.refusals.set(1);
        handIn(desk.found);
        untilTold("finished 0");

        assertThat(desk.told)
                .filteredOn(what -> !what.contains("polled"))
                .containsSubsequence("refused fetched /a of daily", "fetched /a of daily", "finished 0");
    }

    @Test
    void aPageThatIsNotThereIsSetAside() {
        follower.assigned(Set.of(OURS));
        follower.fetch(notBefore(now.get(), "our.example", "/none"), new Ticket(OURS, 7));

        untilTold("finished 7");

        assertThat(desk.told).containsExactly("set aside /none: gone", "finished 7");
    }

    @Test
    void aPageThatFailsIsHandedOnToBeTriedLater() {
        follower.assigned(Set.of(OURS));
        answers.put("/a", exchange -> text(exchange, 500, "text/plain", "broken"));
        var before = now.get();
        follower.fetch(notBefore(before, "our.example", "/a"), new Ticket(OURS, 7));

        untilTold("finished 7");

        assertThat(desk.told).containsExactly("found 1", "finished 7");
        assertThat(desk.found.get(0).tries()).isEqualTo(1);
        assertThat(desk.found.get(0).notBefore()).isAfterOrEqualTo(before.plusSeconds(30));
    }

    @Test
    void manyPagesOfOneHostComeOneAfterTheOtherAndEachIsAskedForOnce() {
        follower.assigned(Set.of(OURS));
        for (int number = 0; number < 8; number++) {
            page("/" + number);
            follower.fetch(notBefore(now.get(), "our.example", "/" + number), new Ticket(OURS, number));
        }

        untilTold("finished 7");

        assertThat(desk.told)
                .filteredOn(what -> what.startsWith("fetched"))
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(asked).hasSize(9).doesNotHaveDuplicates();
        assertThat(asked)
                .startsWith("our.example/robots.txt", "our.example/0", "our.example/1", "our.example/2")
                .endsWith("our.example/7");
        assertThat(counts.of("daily")) // four teach that the host has one text for all its pages
                .isEqualTo(Map.of("article", 4L, "article:mostly-repeated", 4L));
    }
}
