package org.summitwire.model.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.PastChange;

/** Answers from the history of an account, here or at the instance that keeps it. */
final class Histories {

    private final Chronicle chronicle;
    private final OtherInstances others = new OtherInstances();

    Histories(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * The answer, where anything was ever known of the summit.
     *
     * @throws org.springframework.web.ErrorResponseException 404 where nothing was, 503 where that cannot be told now
     */
    ResponseEntity<?> answer(
            String id, HttpServletRequest request, Function<List<PastChange>, ResponseEntity<?>> answer) {
        try {
            var changes = chronicle.changes(id);
            if (!changes.isEmpty()) {
                return answer.apply(changes);
            }
            if (request.getHeader(OtherInstances.HANDED_ON) != null) {
                throw Problems.notFound(id);
            }
            var query = request.getQueryString();
            var target = request.getRequestURI() + (query == null ? "" : '?' + query);
            return others.ask(chronicle.otherKeepers(), target).orElseThrow(() -> Problems.notFound(id));
        } catch (AccountsAwayException away) {
            throw Problems.away(away);
        }
    }
}
