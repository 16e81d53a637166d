package org.summitwire.notify.delivery;

/** Brings messages over one channel. Being unable to deliver is an outcome, not an exception. Safe for many threads. */
public interface Sender {

    /** Tries once; returns within the channel's timeouts. */
    Attempt send(Notice notice) throws InterruptedException;
}
