package org.summitwire.wire;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ArticleFetched;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedPolled;
import org.summitwire.event.PageFound;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;

/** The topics of Summitwire. Names outlive deployments: a new meaning gets a new name with the next version. */
public enum Topic {
    /** Key: article id. */
    ARTICLES_PUBLISHED(Names.ARTICLES_PUBLISHED, ArticlePublished.class, Kept.LONG),
    /** Key: summit id. What each article told of each meeting, also where it changed nothing. */
    SUMMITS_REPORTED(Names.SUMMITS_REPORTED, SummitReported.class, Kept.LONG),
    /** Key: summit id. */
    SUMMITS_CHANGED(Names.SUMMITS_CHANGED, SummitChanged.class, Kept.LONG),
    /** Key: summit id; a tombstone where a summit was merged away. */
    SUMMITS_STATE(Names.SUMMITS_STATE, SummitState.class, Kept.LATEST),
    /** Key: summit id. */
    ALERTS_RAISED(Names.ALERTS_RAISED, AlertRaised.class, Kept.LONG),
    /** Key: subscription id. */
    SUBSCRIPTIONS(Names.SUBSCRIPTIONS, SubscriptionConfigured.class, Kept.LATEST),
    /** Key: feed id. */
    FEEDS(Names.FEEDS, FeedConfigured.class, Kept.LATEST),
    /** Key: feed id. */
    FEEDS_STATE(Names.FEEDS_STATE, FeedPolled.class, Kept.LATEST),
    /** Key: host. Who has a partition asks the hosts of it, and nobody else does. */
    PAGES_FOUND(Names.PAGES_FOUND, PageFound.class, Kept.SHORT),
    /** Key: article id. */
    ARTICLES_FETCHED(Names.ARTICLES_FETCHED, ArticleFetched.class, Kept.SHORT),
    /** Key: subscription id. Who has a partition brings the alerts of its subscriptions. */
    DELIVERIES_DUE(Names.DELIVERIES_DUE, DeliveryDue.class, Kept.SHORT),
    /** Key: delivery id. */
    DELIVERIES(Names.DELIVERIES, DeliveryRecorded.class, Kept.LONG);

    private static final String DEAD_LETTERS = ".dlq";
    private static final Map<String, Topic> BY_RECORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(it -> it.valueType.getName(), Function.identity()));

    static {
        TrustedRecords.trust(); // every way to a value leads past its topic
    }

    private final String topicName;
    private final Class<? extends SpecificRecord> valueType;
    private final Kept kept;

    Topic(String topicName, Class<? extends SpecificRecord> valueType, Kept kept) {
        this.topicName = topicName;
        this.valueType = valueType;
        this.kept = kept;
    }

    public String topicName() {
        return topicName;
    }

    public Class<? extends SpecificRecord> valueType() {
        return valueType;
    }

    public Kept kept() {
        return kept;
    }

    /** Where a service parks records of this topic that it cannot use. */
    public String deadLetters(String service) {
        return deadLetters(topicName, service);
    }

    /** Where a service parks records of a topic that it cannot use: {@code <topic>.<service>.dlq}. */
    public static String deadLetters(String topicName, String service) {
        return topicName + "." + service + DEAD_LETTERS;
    }

    static boolean isDeadLetters(String topicName) {
        return topicName.endsWith(DEAD_LETTERS);
    }

    /** The subject of a schema: {@code <topic>-value} for the value of a topic, the record's full name for any other. */
    public static String subjectOf(Schema schema) {
        return Optional.ofNullable(BY_RECORD.get(schema.getFullName()))
                .map(topic -> topic.topicName + "-value")
                .orElseGet(schema::getFullName);
    }

    /** The generated class of a schema that is the value of a topic. */
    static Optional<Class<? extends SpecificRecord>> typeOf(Schema schema) {
        return Optional.ofNullable(BY_RECORD.get(schema.getFullName())).map(Topic::valueType);
    }

    /** How long a topic holds its records. */
    public enum Kept {
        /** Deleted by age, after a long time. */
        LONG,
        /** Deleted by age, once it was worked on. */
        SHORT,
        /** The latest value of each key, for ever. */
        LATEST
    }

    /** The names as constants, for annotations and tests. */
    public static final class Names {
        public static final String ARTICLES_PUBLISHED = "articles.published.v1";
        public static final String SUMMITS_REPORTED = "summits.reported.v1";
        public static final String SUMMITS_CHANGED = "summits.changed.v1";
        public static final String SUMMITS_STATE = "summits.state.v1";
        public static final String ALERTS_RAISED = "alerts.raised.v1";
        public static final String SUBSCRIPTIONS = "subscriptions.v1";
        public static final String FEEDS = "feeds.v1";
        public static final String FEEDS_STATE = "feeds.state.v1";
        public static final String PAGES_FOUND = "pages.found.v1";
        public static final String ARTICLES_FETCHED = "articles.fetched.v1";
        public static final String DELIVERIES_DUE = "deliveries.due.v1";
        public static final String DELIVERIES = "deliveries.v1";

        private Names() {}
    }
}
