package org.summitwire.notify.messaging;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Channel;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.event.SubscriptionRule;
import org.summitwire.event.SubscriptionSilence;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.AlertFilter;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.QuietHours;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.Topic;

/** Translates {@code subscriptions.v1}; addresses that may hold a token are sealed there. */
public final class SubscriptionMessages {

    private static final String TYPE = "org.summitwire.subscription.configured";
    private static final String SOURCE = "/" + RaiseAlerts.SERVICE;
    private static final int DECIMALS = 6;

    private final @Nullable Sealing sealing;

    /**
     * Translates.
     *
     * @param sealing null where the service has no key: then no sealed address is read or written
     */
    public SubscriptionMessages(@Nullable Sealing sealing) {
        this.sealing = sealing;
    }

    /** Key: the subscription's id. */
    ProducerRecord<String, SubscriptionConfigured> configured(Subscription subscription) {
        var told = new ProducerRecord<>(Topic.Names.SUBSCRIPTIONS, subscription.id(), message(subscription));
        var id = subscription.id() + "/" + subscription.changedAt().toEpochMilli();
        CloudEvents.write(told.headers(), id, TYPE, SOURCE, subscription.changedAt(), subscription.id());
        return told;
    }

    /**
     * As it is kept.
     *
     * @throws IllegalArgumentException where an address has to be sealed and the service has no key
     */
    SubscriptionConfigured message(Subscription subscription) {
        return SubscriptionConfigured.newBuilder()
                .setId(subscription.id())
                .setName(subscription.name())
                .setFilter(subscription.rule().filter())
                .setRule(message(subscription.rule()))
                .setLanguage(subscription.language())
                .setChannel(message(subscription.id(), subscription.channel()))
                .setGrouping(org.summitwire.event.Grouping.valueOf(
                        subscription.grouping().name()))
                .setDigestAt(text(subscription.digestAt()))
                .setZone(subscription.zone().getId())
                .setQuietHours(text(subscription.quietHours()))
                .setSilences(subscription.silences().stream()
                        .map(it -> new SubscriptionSilence(
                                it.summitId(), it.until(), it.reason(), it.from() == null ? Instant.EPOCH : it.from()))
                        .toList())
                .setLeastLineages(subscription.leastVoices())
                .setEnabled(subscription.enabled())
                .setDisabledBecause(subscription.disabledBecause())
                .setCreatedAt(subscription.createdAt())
                .setChangedAt(subscription.changedAt())
                .build();
    }

    private Channel message(String id, ChannelConfig channel) {
        var target = channel.target();
        return new Channel(
                org.summitwire.event.ChannelKind.valueOf(channel.kind().name()),
                target == null || !channel.kind().isSealed() ? target : seal().seal(id, target),
                channel.secretName(),
                channel.secretNumber(),
                channel.formerSecretUntil(),
                channel.secretMadeAt(),
                channel.formerSecretMadeAt());
    }

    private Sealing seal() {
        if (sealing == null) {
            throw new IllegalArgumentException(
                    "its address is sealed, and this service has no key: set summitwire.notify.key to the key that it was sealed with");
        }
        return sealing;
    }

    private static SubscriptionRule message(Rule rule) {
        return SubscriptionRule.newBuilder()
                .setParties(rule.parties())
                .setForums(rule.forums())
                .setSummits(rule.summits())
                .setChanges(symbols(rule.changes(), ChangeClass::valueOf))
                .setSubjects(symbols(rule.subjects(), ChangeSubject::valueOf))
                .setDocumentTypes(symbols(rule.documentTypes(), org.summitwire.event.DocumentType::valueOf))
                .setMeasures(symbols(rule.measures(), org.summitwire.event.Measure::valueOf))
                .setAreas(rule.areas())
                .setLeastAmount(
                        rule.leastAmount() == null ? null : rule.leastAmount().setScale(DECIMALS, RoundingMode.HALF_UP))
                .setCurrency(rule.currency())
                .setLanguages(rule.languages())
                .setOutlets(rule.outlets())
                .setExpression(rule.expression())
                .build();
    }

    /**
     * As it was kept.
     *
     * @throws IllegalArgumentException telling in plain words why it cannot be served
     */
    Subscription subscription(SubscriptionConfigured message) {
        var rule = rule(message);
        AlertFilter.of(rule.expression()); // alone, so that it cannot end what stands around it
        AlertFilter.of(rule.filter()); // what cannot be asked is told here, not when an alert comes
        return new Subscription(
                message.getId(),
                message.getName(),
                rule,
                message.getLanguage(),
                channel(message.getId(), message.getChannel()),
                known(Grouping.class, message.getGrouping(), "a grouping"),
                Optional.ofNullable(message.getDigestAt()).map(LocalTime::parse).orElse(null),
                ZoneId.of(Optional.ofNullable(message.getZone()).orElse("UTC")),
                quietHours(message.getQuietHours()),
                silences(message),
                message.getLeastLineages(),
                message.getEnabled(),
                message.getDisabledBecause(),
                Optional.ofNullable(message.getCreatedAt()).orElse(message.getChangedAt()),
                message.getChangedAt());
    }

    private ChannelConfig channel(String id, Channel channel) {
        var kind = known(ChannelKind.class, channel.getKind(), "a channel");
        var target = channel.getTarget();
        return new ChannelConfig(
                kind,
                target == null || !Sealing.isSealed(target) ? target : seal().open(id, target),
                channel.getSecretName(),
                channel.getSecretNumber(),
                channel.getFormerSecretUntil(),
                channel.getSecretMadeAt(),
                channel.getFormerSecretMadeAt());
    }

    /** One without a rule was written by hand: its filter is a condition of its own. */
    private static Rule rule(SubscriptionConfigured message) {
        var rule = message.getRule();
        if (rule == null) {
            return Rule.where(message.getFilter());
        }
        return new Rule(
                rule.getParties(),
                rule.getForums(),
                rule.getSummits(),
                known(News.class, rule.getChanges(), "a change"),
                known(Kind.class, rule.getSubjects(), "a subject"),
                known(DocumentType.class, rule.getDocumentTypes(), "a type of documents"),
                known(Measure.class, rule.getMeasures(), "a measure"),
                rule.getAreas(),
                rule.getLeastAmount(),
                rule.getCurrency(),
                rule.getLanguages(),
                rule.getOutlets(),
                rule.getExpression());
    }

    private static List<Silence> silences(SubscriptionConfigured message) {
        var silences = new ArrayList<Silence>();
        if (message.getSilencedUntil() != null) {
            silences.add(new Silence(null, null, message.getSilencedUntil(), null));
        }
        message.getSilences()
                .forEach(it -> silences.add(new Silence(
                        it.getSummitId(),
                        it.getFrom().equals(Instant.EPOCH) ? null : it.getFrom(),
                        it.getUntil(),
                        it.getReason())));
        return silences;
    }

    private static @Nullable QuietHours quietHours(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("its quiet hours are '" + text + "', expected such as 22:00/06:00");
        }
        return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static <E extends Enum<E>> List<E> known(Class<E> type, List<? extends Enum<?>> symbols, String what) {
        return symbols.stream().map(it -> known(type, it, what)).toList();
    }

    /** A symbol that is passed over would widen the rule, so that it makes the record unreadable. */
    private static <E extends Enum<E>> E known(Class<E> type, Enum<?> symbol, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(symbol.name()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("it names " + what + " that this service does not know ("
                                + symbol + "), expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static <E> List<E> symbols(List<? extends Enum<?>> values, Function<String, E> valueOf) {
        return values.stream().map(it -> valueOf.apply(it.name())).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
