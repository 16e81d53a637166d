package org.summitwire.notify.subscription;

import java.io.Serial;

/** Keeps subscriptions for all instances. */
public interface SubscriptionKeeper {

    /**
     * Puts one in, in place of any of its id.
     *
     * @return whether this instance knows it already; where not, it will in a moment
     * @throws NotKept where it is not known to be kept
     */
    boolean put(Subscription subscription) throws NotKept;

    /**
     * Takes one out.
     *
     * @return as {@link #put}
     */
    boolean remove(String id) throws NotKept;

    /** Nothing is known to be kept; a repeat does no harm. */
    final class NotKept extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Phrase why;

        public NotKept(Phrase why, Throwable cause) {
            super(why.toString(), cause);
            this.why = why;
        }

        public Phrase why() {
            return why;
        }
    }
}
