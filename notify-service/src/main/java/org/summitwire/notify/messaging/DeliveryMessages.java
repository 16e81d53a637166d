package org.summitwire.notify.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryAttempt;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryPending;
import org.summitwire.event.DeliveryReason;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.delivery.Reason;
import org.summitwire.notify.delivery.Waiting;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.wire.CloudEvents;

/** Translates {@code deliveries.due.v1}, {@code deliveries.v1} and what is kept of deliveries in between. */
final class DeliveryMessages {

    private static final String DUE = "org.summitwire.delivery.due";
    private static final String RECORDED = "org.summitwire.delivery.recorded";
    private static final String SOURCE = "/" + RaiseAlerts.SERVICE;
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST = 500;

    private DeliveryMessages() {}

    static DeliveryDue due(AlertRaised alert, String subscriptionId, Reason reason, int voices, Instant now) {
        return DeliveryDue.newBuilder()
                .setDeliveryId(DeliveryIds.of(subscriptionId, alert.getAlertId()))
                .setSubscriptionId(subscriptionId)
                .setReason(DeliveryReason.valueOf(reason.name()))
                .setAlert(alert)
                .setVoices(voices)
                .setDueAt(now)
                .build();
    }

    static Headers headers(DeliveryDue due) {
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                due.getDeliveryId(),
                DUE,
                SOURCE,
                due.getDueAt(),
                due.getAlert().getAlertId());
        return headers;
    }

    /** One of a newer writer goes like any other. */
    static Reason reasonOf(DeliveryDue due) {
        return due.getReason() == DeliveryReason.UNKNOWN
                ? Reason.MATCHED
                : Reason.valueOf(due.getReason().name());
    }

    static Alert alertOf(DeliveryPending pending) {
        return AlertMessages.alertOf(pending.getDue().getAlert());
    }

    static Waiting waitingOf(DeliveryPending pending) {
        var due = pending.getDue();
        return new Waiting(
                due.getDeliveryId(),
                due.getSubscriptionId(),
                pending.getAt(),
                due.getDueAt(),
                pending.getDigest(),
                pending.getMessageId());
    }

    /** The same after another attempt, of which nothing is decided yet. */
    static DeliveryPending tried(
            DeliveryPending pending, String messageId, Instant startedAt, Duration took, @Nullable String failure) {
        var attempts = new ArrayList<>(pending.getLatestAttempts());
        attempts.add(new DeliveryAttempt(
                startedAt, (int) Math.min(Integer.MAX_VALUE, took.toMillis()), failure == null ? null : cut(failure)));
        return DeliveryPending.newBuilder() // a builder of the other would copy the whole alert
                .setDue(pending.getDue())
                .setAt(pending.getAt())
                .setDigest(pending.getDigest())
                .setPartition(pending.getPartition())
                .setOffset(pending.getOffset())
                .setMessageId(messageId)
                .setAttempts(pending.getAttempts() + 1)
                .setLatestAttempts(
                        List.copyOf(attempts.subList(Math.max(0, attempts.size() - MOST_ATTEMPTS), attempts.size())))
                .build();
    }

    /**
     * Where a delivery stands.
     *
     * @param channel null where the subscription is gone
     * @param next when it is to be tried; null where it is not
     */
    static DeliveryRecorded recorded(
            DeliveryPending pending,
            @Nullable ChannelKind channel,
            DeliveryStatus status,
            @Nullable Instant next,
            @Nullable String why,
            Instant now) {
        var due = pending.getDue();
        return DeliveryRecorded.newBuilder()
                .setDeliveryId(due.getDeliveryId())
                .setSubscriptionId(due.getSubscriptionId())
                .setAlertId(due.getAlert().getAlertId())
                .setSummitId(due.getAlert().getSummitId())
                .setChannel(
                        channel == null
                                ? org.summitwire.event.ChannelKind.UNKNOWN
                                : org.summitwire.event.ChannelKind.valueOf(channel.name()))
                .setReason(due.getReason())
                .setStatus(status)
                .setMessageId(pending.getMessageId())
                .setHeadline(due.getAlert().getHeadline())
                .setAttempts(pending.getAttempts())
                .setLatestAttempts(pending.getLatestAttempts())
                .setNextAttemptAt(next)
                .setWhy(why == null ? null : cut(why))
                .setDueAt(due.getDueAt())
                .setChangedAt(now)
                .build();
    }

    /** Named by its state: the same delivery, told anew, is another event. */
    static Headers headers(DeliveryRecorded recorded) {
        var headers = new RecordHeaders();
        CloudEvents.write(
                headers,
                recorded.getDeliveryId() + "-" + recorded.getStatus() + "-" + recorded.getAttempts() + "-"
                        + recorded.getChangedAt().toEpochMilli(),
                RECORDED,
                SOURCE,
                recorded.getChangedAt(),
                recorded.getSubscriptionId());
        return headers;
    }

    /** As it is told of. */
    static DeliveryState stateOf(DeliveryRecorded recorded) {
        return new DeliveryState(
                recorded.getDeliveryId(),
                recorded.getSubscriptionId(),
                recorded.getAlertId(),
                recorded.getSummitId(),
                recorded.getChannel() == org.summitwire.event.ChannelKind.UNKNOWN
                        ? null
                        : ChannelKind.valueOf(recorded.getChannel().name()),
                recorded.getReason() == DeliveryReason.UNKNOWN
                        ? null
                        : Reason.valueOf(recorded.getReason().name()),
                DeliveryState.Status.valueOf(recorded.getStatus().name()),
                recorded.getMessageId(),
                recorded.getHeadline(),
                recorded.getAttempts(),
                recorded.getLatestAttempts().stream()
                        .map(it -> new DeliveryState.Tried(it.getStartedAt(), it.getTook(), it.getFailure()))
                        .toList(),
                recorded.getNextAttemptAt(),
                recorded.getWhy(),
                recorded.getDueAt(),
                recorded.getChangedAt());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
