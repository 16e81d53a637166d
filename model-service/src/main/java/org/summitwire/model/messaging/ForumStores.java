package org.summitwire.model.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.summitwire.event.ArticleHeard;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.resolution.Insertion;
import org.summitwire.model.resolution.Known;
import org.summitwire.model.resolution.Mention;

/**
 * What is remembered of all forums of a partition. Accounts are bounded; every report ever heard lies beside them on
 * disk, so that an account can be taken anew when an article comes late, is corrected or is taken back.
 */
record ForumStores(
        KeyValueStore<String, SpecificRecord> kept,
        KeyValueStore<String, String> merged,
        KeyValueStore<String, SummitChanged> chronicle) {

    /**
     * All but what is seldom written: each store has a changelog, and each changelog that is written to is one more partition
     * in the transaction. A key begins with what it is the key of.
     */
    static final String KEPT = "forums";

    /** By forum and summit: the meeting as it stands, under the first mention of it. */
    static final String OUTLINES = "outline|";

    /** By forum and summit. */
    static final String ACCOUNTS = "account|";

    /** By forum, time, article and position: reports without what they tell. */
    static final String MENTIONS = "mention|";

    /** By forum, summit, time, article and position. */
    static final String REPORTS = "report|";

    /** By forum and article: the keys of its mentions. */
    static final String ARTICLES = "article|";

    /** By forum and summit: the summit that it went into. */
    static final String MERGED = "merged";

    /** By summit and number: all changes, in the order in which they were made. */
    static final String CHRONICLE = "chronicle";

    /** Parts keys; no forum key, summit id or article id has it. */
    static final String BAR = "|";

    /** Sorts after all that follows a bar. */
    static final String END = "}";

    OfForum of(String forum) {
        return new OfForum(forum);
    }

    /** What is remembered of one forum. */
    final class OfForum {

        private final String forum;
        private final String prefix;

        private OfForum(String forum) {
            this.forum = forum;
            prefix = forum + BAR;
        }

        /** Its meetings, in the order in which they were first made known. */
        List<Known> meetings() {
            return outlines().stream()
                    .sorted(Comparator.comparing(ReportMessages::mention, Mention.ORDER))
                    .map(ReportMessages::known)
                    .toList();
        }

        /** The same, each with what first made it known. */
        List<Insertion.Standing> standings() {
            return outlines().stream()
                    .map(outline -> new Insertion.Standing(
                            ReportMessages.known(outline),
                            ReportMessages.mention(told(ReportMessages.mention(outline)))))
                    .toList();
        }

        /** What was told of one meeting, without the facts. */
        List<Mention> mentions(String summitId) {
            return reports(summitId).stream().map(ReportMessages::mention).toList();
        }

        /** The mentions of an article that is known. */
        List<Mention> mentionsOf(String articleId) {
            return article(articleId).map(ArticleHeard::getTold).orElse(List.of()).stream()
                    .flatMap(key -> get(SummitReported.class, key).stream())
                    .map(ReportMessages::mention)
                    .toList();
        }

        /** Names of meetings that went into others. */
        Set<String> retired() {
            var retired = new HashSet<String>();
            try (var all = merged.prefixScan(prefix, Serdes.String().serializer())) {
                all.forEachRemaining(entry -> retired.add(entry.key.substring(prefix.length())));
            }
            return retired;
        }

        Optional<Account> account(String summitId) {
            return get(SummitState.class, ACCOUNTS + prefix + summitId).map(AccountMessages::account);
        }

        void keep(Account account, SummitState message, SummitReported first) {
            kept.put(ACCOUNTS + prefix + account.summitId(), message);
            kept.put(OUTLINES + prefix + account.summitId(), ReportMessages.outline(account, first));
        }

        void forget(String summitId) {
            kept.delete(ACCOUNTS + prefix + summitId);
            kept.delete(OUTLINES + prefix + summitId);
        }

        void merge(String summitId, String into) {
            merged.put(prefix + summitId, into);
        }

        /** Writes changes down after those that were made before. */
        void note(String summitId, List<SummitChanged> changes) {
            var number = changes.isEmpty() ? 0 : nextNumber(summitId);
            for (var change : changes) {
                chronicle.put(summitId + BAR + padded(number++, 10), change);
            }
        }

        private long nextNumber(String summitId) {
            try (var last = chronicle.reverseRange(summitId + BAR, summitId + END)) {
                return last.hasNext() ? 1 + Long.parseLong(last.next().key.substring(summitId.length() + 1)) : 0;
            }
        }

        List<SummitReported> reports(String summitId) {
            return all(reportsOn(forum, summitId));
        }

        List<Heard> heard(String summitId) {
            return reports(summitId).stream().map(ReportMessages::heard).toList();
        }

        /** The meeting as it stands, under the first mention of it. */
        Optional<SummitReported> outline(String summitId) {
            return get(SummitReported.class, OUTLINES + prefix + summitId);
        }

        /** A mention that is kept, with its source. */
        SummitReported told(Mention mention) {
            var key = key(mention);
            return get(SummitReported.class, key)
                    .orElseThrow(() -> new IllegalStateException("No mention is known under " + key));
        }

        List<Mention> mentions() {
            return all(MENTIONS + prefix).stream().map(ReportMessages::mention).toList();
        }

        /** Whether an article was made known after all others on the forum. */
        boolean isAfterAll(Instant modifiedAt) {
            var all = MENTIONS + prefix;
            try (var last = kept.reverseRange(all, all + END)) {
                return !last.hasNext() || last.next().key.compareTo(all + time(modifiedAt)) < 0;
            }
        }

        Optional<ArticleHeard> article(String articleId) {
            return get(ArticleHeard.class, ARTICLES + prefix + articleId);
        }

        /** Takes away all reports of an article and gives the summits that they were put with. */
        Set<String> takeBack(String articleId) {
            var summits = new LinkedHashSet<String>();
            article(articleId).map(ArticleHeard::getTold).orElse(List.of()).forEach(key -> {
                if (kept.delete(key) instanceof SummitReported mention) {
                    kept.delete(key(mention));
                    summits.add(mention.getSummitId());
                }
            });
            kept.delete(ARTICLES + prefix + articleId);
            return summits;
        }

        /** Keeps what an article tells, put with summits. */
        void keep(String articleId, String revision, Instant modifiedAt, List<SummitReported> told) {
            var keys = new ArrayList<String>();
            for (var report : told) {
                var key = mentionKey(report);
                kept.put(key, ReportMessages.withoutFacts(report));
                kept.put(key(report), report);
                keys.add(key);
            }
            if (!keys.isEmpty()) {
                kept.put(ARTICLES + prefix + articleId, new ArticleHeard(revision, modifiedAt, keys));
            }
        }

        /** Puts a report with another summit, and gives it as it is now. */
        SummitReported move(Mention mention, String summitId) {
            var report = (SummitReported) kept.delete(key(told(mention)));
            var moved = ReportMessages.of(summitId, report);
            kept.put(key(mention), ReportMessages.withoutFacts(moved));
            kept.put(key(moved), moved);
            return moved;
        }

        private String key(Mention mention) {
            return MENTIONS
                    + prefix
                    + time(mention.modifiedAt())
                    + BAR
                    + mention.articleId()
                    + BAR
                    + mention.position();
        }

        private String key(SummitReported report) {
            return reportsOn(forum, report.getSummitId()) + place(report);
        }

        private String mentionKey(SummitReported report) {
            return MENTIONS + prefix + place(report);
        }

        private String place(SummitReported report) {
            var source = report.getSource();
            return time(source.getModifiedAt()) + BAR + source.getArticleId() + BAR + report.getPosition();
        }

        private List<SummitReported> outlines() {
            return all(OUTLINES + prefix);
        }

        private List<SummitReported> all(String from) {
            var found = new ArrayList<SummitReported>();
            try (var all = kept.prefixScan(from, Serdes.String().serializer())) {
                all.forEachRemaining(entry -> found.add((SummitReported) entry.value));
            }
            return found;
        }

        private <T extends SpecificRecord> Optional<T> get(Class<T> type, String key) {
            return Optional.ofNullable(kept.get(key)).map(type::cast);
        }
    }

    /** Keys of all reports on a meeting begin so. */
    static String reportsOn(String forum, String summitId) {
        return REPORTS + forum + BAR + summitId + BAR;
    }

    /** Sorts as the times do; outlets' clocks begin after 1970. */
    private static String time(Instant time) {
        return padded(time.toEpochMilli(), 15);
    }

    /** By hand: it is written for every key of every mention, and a format is read anew each time. */
    private static String padded(long number, int digits) {
        var text = Long.toString(number);
        return text.length() < digits && number >= 0 ? "0".repeat(digits - text.length()) + text : text;
    }
}
