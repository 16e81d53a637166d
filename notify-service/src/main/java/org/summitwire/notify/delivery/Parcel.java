package org.summitwire.notify.delivery;

import java.util.List;

/**
 * Deliveries that go out in one message.
 *
 * @param id of the message: that of the delivery where it goes alone, else made of those that it holds
 */
public record Parcel(String id, List<Waiting> deliveries) {

    public Parcel {
        deliveries = List.copyOf(deliveries);
    }

    /** These in a message that was not tried yet. */
    public static Parcel of(List<Waiting> deliveries) {
        var ids = deliveries.stream().map(Waiting::id).toList();
        return new Parcel(ids.size() == 1 ? ids.get(0) : DeliveryIds.ofDigest(ids), deliveries);
    }

    /** Whether it was tried before: it is repeated as it was, or not at all. */
    public boolean isRepeat() {
        return deliveries.stream().anyMatch(it -> it.message() != null);
    }
}
