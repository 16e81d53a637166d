package org.summitwire.notify.delivery;

import org.summitwire.notify.subscription.Phrase;

/** Has a delivery sent again. */
public interface Resending {

    /**
     * Sends it again with the same id, at once, whatever became of it.
     *
     * @return false where its alert is not to be had any more
     * @throws NotDone where it is not known to be sent again
     */
    boolean again(DeliveryState delivery) throws NotDone, InterruptedException;

    /** Nothing is known to be sent; a repeat does no harm. */
    final class NotDone extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Phrase why;

        public NotDone(Phrase why, Throwable cause) {
            super(why.toString(), cause);
            this.why = why;
        }

        public Phrase why() {
            return why;
        }
    }
}
