package org.summitwire.model.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.summitwire.event.ArticleHeard;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.resolution.Known;

/**
 * What is remembered of all forums of a partition. Accounts are bounded; every report ever heard lies beside them on
 * disk, so that an account can be taken anew when an article comes late, is corrected or is taken back.
 */
record ForumStores(
        KeyValueStore<String, SummitState> outlines,
        KeyValueStore<String, SummitState> accounts,
        KeyValueStore<String, SummitReported> reports,
        KeyValueStore<String, ArticleHeard> articles) {

    /** By forum and summit: the meeting without its facts, for resolution. */
    static final String OUTLINES = "outlines";

    /** By forum and summit. */
    static final String ACCOUNTS = "accounts";

    /** By forum, summit, time, article and position. */
    static final String REPORTS = "reports";

    /** By forum and article: the keys of its reports. */
    static final String ARTICLES = "articles";

    /** Parts keys; no forum key, summit id or article id has it. */
    private static final String BAR = "|";

    OfForum of(String forum) {
        return new OfForum(forum);
    }

    /** What is remembered of one forum. */
    final class OfForum {

        private final String prefix;

        private OfForum(String forum) {
            prefix = forum + BAR;
        }

        List<Known> meetings() {
            var known = new ArrayList<Known>();
            try (var all = outlines.prefixScan(prefix, Serdes.String().serializer())) {
                all.forEachRemaining(entry -> known.add(AccountMessages.known(entry.value)));
            }
            return known;
        }

        Optional<Account> account(String summitId) {
            return Optional.ofNullable(accounts.get(prefix + summitId)).map(AccountMessages::account);
        }

        void keep(Account account, SummitState message) {
            accounts.put(prefix + account.summitId(), message);
            outlines.put(prefix + account.summitId(), AccountMessages.outline(account));
        }

        void forget(String summitId) {
            accounts.delete(prefix + summitId);
            outlines.delete(prefix + summitId);
        }

        List<Heard> reports(String summitId) {
            var heard = new ArrayList<Heard>();
            try (var all =
                    reports.prefixScan(prefix + summitId + BAR, Serdes.String().serializer())) {
                all.forEachRemaining(entry -> heard.add(ReportMessages.heard(entry.value)));
            }
            return heard;
        }

        Optional<ArticleHeard> article(String articleId) {
            return Optional.ofNullable(articles.get(prefix + articleId));
        }

        /** Takes away all reports of an article and gives the summits that they were put with. */
        List<String> takeBack(String articleId) {
            var summits = new ArrayList<String>();
            article(articleId).map(ArticleHeard::getTold).orElse(List.of()).forEach(key -> {
                var report = reports.delete(key);
                if (report != null && report.getSummitId() != null && !summits.contains(report.getSummitId())) {
                    summits.add(report.getSummitId());
                }
            });
            articles.delete(prefix + articleId);
            return summits;
        }

        void keep(String articleId, String revision, Instant modifiedAt, List<SummitReported> told) {
            var keys = new ArrayList<String>();
            for (var report : told) {
                var key = key(report);
                reports.put(key, report);
                keys.add(key);
            }
            if (!keys.isEmpty()) {
                articles.put(prefix + articleId, new ArticleHeard(revision, modifiedAt, keys));
            }
        }

        private String key(SummitReported report) {
            var source = report.getSource();
            return prefix
                    + report.getSummitId()
                    + BAR
                    + source.getModifiedAt()
                    + BAR
                    + source.getArticleId()
                    + BAR
                    + report.getPosition();
        }
    }
}
