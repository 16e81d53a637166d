package org.summitwire.notify.delivery;

/** What became of one alert on one channel. */
public sealed interface Delivery {

    /** The receiver has it. */
    record Done(int attempts) implements Delivery {}

    /** Given up: to be kept among the dead letters. */
    record GivenUp(int attempts, String cause) implements Delivery {}

    /** The channel is to be used no more; the alert is still undelivered. */
    record Closed(String cause) implements Delivery {}
}
