package org.summitwire.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;

/**
 * A problem document, RFC 9457.
 *
 * @param type {@code urn:summitwire:problem:<reason>}
 * @param errors what is wrong, the first {@value #MOST_ERRORS}
 * @param errorsOmitted how many more there are
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Problem(String type, String title, int status, String detail, List<Wrong> errors, int errorsOmitted) {

    static final int MOST_ERRORS = 100;

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, Reason reason, String title, String detail, List<Fault> faults) {
        var shown = faults.stream().limit(MOST_ERRORS).map(Wrong::of).toList();
        return new Problem(
                "urn:summitwire:problem:" + reason.slug(), title, status, detail, shown, faults.size() - shown.size());
    }

    /** One thing that is wrong: at an index of an array or a line, in a field where it is about one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wrong(
            @Nullable Integer index, @Nullable Integer line, @Nullable String field, String found, String expected) {

        static Wrong of(Fault fault) {
            var place = fault.place();
            return new Wrong(
                    place.kind() == Place.Kind.INDEX ? place.number() : null,
                    place.kind() == Place.Kind.LINE ? place.number() : null,
                    fault.field().isEmpty() ? null : fault.field(),
                    fault.found(),
                    fault.expected());
        }
    }
}
