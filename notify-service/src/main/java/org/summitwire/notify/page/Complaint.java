package org.summitwire.notify.page;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.api.SubscriptionRequests.Answer;
import org.summitwire.page.Wording;

/**
 * What is wrong with what was sent.
 *
 * @param title of the problem
 * @param detail what to do
 */
record Complaint(String title, String detail, List<Fault> faults) {

    /** What the form calls the fields of the interface, by the keys of the words. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "form.name"),
            Map.entry("rule.parties", "form.parties"),
            Map.entry("rule.forums", "form.forums"),
            Map.entry("rule.leastAmount", "form.leastAmount"),
            Map.entry("rule.currency", "form.currency"),
            Map.entry("leastVoices", "form.leastVoices"),
            Map.entry("rule.languages", "form.languages"),
            Map.entry("rule.outlets", "form.outlets"),
            Map.entry("rule.summits", "form.summits"),
            Map.entry("rule.changes", "form.changes"),
            Map.entry("rule.subjects", "form.subjects"),
            Map.entry("rule.documentTypes", "form.documentTypes"),
            Map.entry("rule.measures", "form.measures"),
            Map.entry("rule.areas", "form.areas"),
            Map.entry("rule.expression", "form.expression"),
            Map.entry("channel.kind", "form.channel"),
            Map.entry("channel.target", "form.target"),
            Map.entry("language", "form.language"),
            Map.entry("grouping", "form.grouping"),
            Map.entry("digestAt", "form.digestAt"),
            Map.entry("zone", "form.zone"),
            Map.entry("quietHours", "form.quietFrom"));

    /**
     * One fault.
     *
     * @param field where it is, as the interface names it; empty where it is in no single one
     * @param label what the form calls that field
     */
    record Fault(String field, String label, String found, String expected) {

        /** Whether it is in a field of the form. */
        public boolean isInForm() {
            return LABELS.containsKey(field);
        }
    }

    static Complaint of(Answer answer, Wording say) {
        var problem = answer.body();
        return new Complaint(
                problem.path("title").asString(""),
                problem.path("detail").asString(""),
                StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .map(it -> fault(
                                it.path("field").asString(""),
                                it.path("found").asString(""),
                                it.path("expected").asString(""),
                                say))
                        .toList());
    }

    /** What is wrong in a field, or in an entry of its list; null where nothing is. */
    public @Nullable Fault at(String field) {
        return faults.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** An entry of a list is in the field of the list. */
    private static Fault fault(String path, String found, String expected, Wording say) {
        var field = path.replaceFirst("\\[.*", "");
        var label = LABELS.get(field);
        return new Fault(field, label == null ? field : say.say(label), found, expected);
    }
}
