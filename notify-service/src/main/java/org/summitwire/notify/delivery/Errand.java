package org.summitwire.notify.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.summitwire.notify.subscription.Subscription;

/**
 * Messages of one subscription that are sent one after the other, until one cannot be delivered or the subscription is no longer
 * what it was.
 */
public final class Errand {

    private final Subscription subscription;
    private final Destination destination;
    private final Sender sender;
    private final List<Parcel> parcels;
    private final List<Notice> notices;
    private final Predicate<Subscription> isCurrent;
    private final Consumer<Report> reports;
    private volatile boolean isCalledOff;

    /** What is told of an errand, by threads of its own. */
    public sealed interface Report {

        Errand errand();

        /** A message was tried. */
        record Tried(Errand errand, Parcel parcel, Attempt attempt, Instant startedAt, Duration took)
                implements Report {}

        /** Nothing more is sent; what was not tried remains to be. */
        record Ended(Errand errand) implements Report {}
    }

    /**
     * Sends these over that channel.
     *
     * @param notices one for each parcel
     * @param isCurrent whether the subscription still is what it was; asked from another thread
     * @param reports hears what comes of it, from another thread
     */
    public Errand(
            Subscription subscription,
            Sender sender,
            List<Parcel> parcels,
            List<Notice> notices,
            Predicate<Subscription> isCurrent,
            Consumer<Report> reports) {
        if (parcels.isEmpty() || parcels.size() != notices.size()) {
            throw new IllegalArgumentException("An errand has a notice for each parcel, but this one has "
                    + notices.size() + " for " + parcels.size());
        }
        this.subscription = requireNonNull(subscription, "subscription");
        this.destination = Destination.of(subscription.channel());
        this.sender = requireNonNull(sender, "sender");
        this.parcels = List.copyOf(parcels);
        this.notices = List.copyOf(notices);
        this.isCurrent = requireNonNull(isCurrent, "isCurrent");
        this.reports = requireNonNull(reports, "reports");
    }

    public Subscription subscription() {
        return subscription;
    }

    public List<Parcel> parcels() {
        return parcels;
    }

    Notice notice(int number) {
        return notices.get(number);
    }

    Destination destination() {
        return destination;
    }

    Sender sender() {
        return sender;
    }

    /** Alerts that are held in memory for it. */
    int alerts() {
        return parcels.stream().mapToInt(it -> it.deliveries().size()).sum();
    }

    void tell(Report report) {
        reports.accept(report);
    }

    /** Nothing more is to be sent: another owner does. */
    public void callOff() {
        isCalledOff = true;
    }

    /** What was not sent by then is asked for again, of the subscription as it is. */
    boolean isOver() {
        return isCalledOff || !isCurrent.test(subscription);
    }
}
