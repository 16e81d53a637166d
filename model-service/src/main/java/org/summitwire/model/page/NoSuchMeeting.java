package org.summitwire.model.page;

import org.summitwire.page.Wording;

/** Nobody tells of a meeting of that id, or nobody does any more. */
final class NoSuchMeeting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    NoSuchMeeting(String id) {
        super("No meeting has the id '" + id + "'");
        this.id = id;
    }

    String detail(Wording say) {
        return say.say("meetings.unknown", id);
    }
}
