package org.summitwire.notify.page;

import java.util.List;
import java.util.stream.StreamSupport;
import org.summitwire.notify.api.SubscriptionRequests.Answer;

/**
 * What is wrong with what was sent.
 *
 * @param title of the problem
 * @param detail what to do
 */
record Complaint(String title, String detail, List<Fault> faults) {

    /**
     * One fault.
     *
     * @param field where it is, as the interface names it; empty where it is in no single one
     */
    record Fault(String field, String found, String expected) {}

    static Complaint of(Answer answer) {
        var problem = answer.body();
        return new Complaint(
                problem.path("title").asString(""),
                problem.path("detail").asString(""),
                StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .map(it -> new Fault(
                                it.path("field").asString(""),
                                it.path("found").asString(""),
                                it.path("expected").asString("")))
                        .toList());
    }

    /** Whether a field is at fault, or an entry of its list. */
    public boolean isOf(String field) {
        return faults.stream()
                .anyMatch(it -> it.field().equals(field) || it.field().startsWith(field + "["));
    }
}
