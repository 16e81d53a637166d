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
}
