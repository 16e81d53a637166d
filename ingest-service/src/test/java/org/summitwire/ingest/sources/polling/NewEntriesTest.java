package org.summitwire.ingest.sources.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.sources.feed.FeedContent;
import org.summitwire.ingest.sources.feed.FeedEntry;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.sources.syntax.TimeTold;

class NewEntriesTest {

    private static final Instant NOON = Instant.parse("2025-12-20T12:00:00Z");

    @Test
    void whatWasSeenIsNotNew() {
        var first = NewEntries.of(feed(entry("1", "/1", null), entry("2", "/2", null)), Fingerprints.NONE);
        var second = NewEntries.of(feed(entry("3", "/3", null), entry("1", "/1", null)), first.seen());

        assertThat(first.fresh()).extracting(FeedEntry::id).containsExactly("1", "2");
        assertThat(second.fresh()).extracting(FeedEntry::id).containsExactly("3");
        assertThat(second.changed()).isEmpty();
        assertThat(NewEntries.of(feed(entry("2", "/2", null)), second.seen()).fresh())
                .isEmpty();
    }

    @Test
    void newIdsAtEachPollBringNothingTwice() {
        var seen = Fingerprints.NONE;
        for (int poll = 0; poll < 5; poll++) {
            var found = NewEntries.of(
                    feed(entry("a" + poll, "/1", null), entry("b" + poll, "/2?utm_source=" + poll, null)), seen);

            assertThat(found.fresh()).hasSize(poll == 0 ? 2 : 0);
            seen = found.seen();
        }
    }

    @Test
    void newLinksToOneIdBringNothingTwice() {
        var first = NewEntries.of(feed(entry("1", "/old", null)), Fingerprints.NONE);

        assertThat(NewEntries.of(feed(entry("1", "/new", null)), first.seen()).fresh())
                .isEmpty();
    }

    @Test
    void anIdOrLinkThatAllShareNamesNone() {
        var ids = NewEntries.of(feed(entry("home", "/1", null), entry("home", "/2", null)), Fingerprints.NONE);
        var links = NewEntries.of(feed(entry("1", "/", null), entry("2", "/", null)), Fingerprints.NONE);

        assertThat(ids.fresh()).hasSize(2);
        assertThat(NewEntries.of(feed(entry("home", "/2", null), entry("home", "/3", null)), ids.seen())
                        .fresh())
                .hasSize(1);
        assertThat(links.fresh()).hasSize(2);
        assertThat(NewEntries.of(feed(entry("2", "/", null), entry("3", "/", null)), links.seen())
                        .fresh())
                .hasSize(1);
    }

    @Test
    void anotherTimeOfChangeIsAChange() {
        var first = NewEntries.of(feed(entry("1", "/1", NOON), entry("2", "/2", null)), Fingerprints.NONE);
        var second = NewEntries.of(feed(entry("1", "/1", NOON.plusSeconds(60)), entry("2", "/2", null)), first.seen());
        var third = NewEntries.of(feed(entry("1", "/1", NOON.plusSeconds(60))), second.seen());

        assertThat(second.fresh()).isEmpty();
        assertThat(second.changed()).extracting(FeedEntry::id).containsExactly("1");
        assertThat(third.changed()).isEmpty();
    }

    @Test
    void aFeedThatStampsAllItListsIsNotBelieved() {
        var before = new ArrayList<FeedEntry>();
        var after = new ArrayList<FeedEntry>();
        for (int at = 0; at < 6; at++) {
            before.add(entry("" + at, "/" + at, NOON));
            after.add(entry("" + at, "/" + at, NOON.plusSeconds(900 + at)));
        }
        var first = NewEntries.of(feed(before.toArray(FeedEntry[]::new)), Fingerprints.NONE);
        var second = NewEntries.of(feed(after.toArray(FeedEntry[]::new)), first.seen());

        assertThat(second.changed()).isEmpty();
        assertThat(second.notes()).containsExactly("not believed: 6 of 6 known entries say that they changed at once");
    }

    @Test
    void memoryIsBoundedAndKeepsAllOfOneContent() {
        var seen = Fingerprints.NONE;
        for (int poll = 0; poll < 50; poll++) {
            var entries = new FeedEntry[100];
            for (int at = 0; at < entries.length; at++) {
                entries[at] = entry(poll + "-" + at, "/" + poll + "/" + at, NOON);
            }
            seen = NewEntries.of(feed(entries), seen).seen();
        }
        assertThat(seen.size()).isEqualTo(NewEntries.KEPT);
        assertThat(Fingerprints.ofBytes(seen.toBytes())).isEqualTo(seen);

        var large = new FeedEntry[2_000];
        for (int at = 0; at < large.length; at++) {
            large[at] = entry("" + at, "/" + at, null);
        }
        var found = NewEntries.of(feed(large), seen);
        assertThat(found.seen().size()).isEqualTo(4_000);
        assertThat(NewEntries.of(feed(large), found.seen()).fresh()).isEmpty();
    }

    @Test
    void ofASitemapTheLatestAreLookedAt() {
        var pages = new ArrayList<SitemapReading.Page>();
        for (int at = 0; at < 3_000; at++) {
            pages.add(new SitemapReading.Page(
                    URI.create("https://a.example/" + at), at % 2 == 0 ? NOON.plusSeconds(at) : null, true, null));
        }
        var found = NewEntries.ofPages(pages, Fingerprints.NONE);

        assertThat(found.fresh()).hasSize(NewEntries.LATEST);
        assertThat(found.fresh().get(0).url()).hasPath("/2998");
        assertThat(found.notes()).containsExactly("looked at the latest 2000 pages, not at 1000");
        assertThat(NewEntries.ofPages(pages, found.seen()).fresh()).isEmpty();
    }

    private static FeedEntry entry(@Nullable String id, String path, @Nullable Instant updated) {
        var told = updated == null ? null : new TimeTold(updated, null, false);
        return new FeedEntry(
                id,
                URI.create("https://a.example" + path),
                "T " + id,
                List.of(),
                null,
                told,
                null,
                null,
                List.of(),
                null);
    }

    private static FeedContent feed(FeedEntry... entries) {
        return new FeedContent(
                FeedContent.Format.RSS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                List.of(entries),
                List.of());
    }
}
