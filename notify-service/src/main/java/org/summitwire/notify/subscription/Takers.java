package org.summitwire.notify.subscription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.summitwire.notify.alerting.Alert;

/**
 * Finds those of many subscriptions that take an alert. Rules share their conditions, such as the kind or the forum: each condition
 * is asked once for an alert, however many rules have it. Safe for many threads.
 */
public final class Takers {

    private final List<Subscription> subscriptions;
    private final Map<String, AlertFilter> parsed;
    private final List<AlertFilter> conditions;
    private final List<Group> groups;

    /** Subscriptions with the same conditions, by their numbers: they take an alert where all hold. */
    private record Group(List<Integer> conditions, List<Subscription> subscriptions) {

        private boolean takes(IntPredicate holds) {
            return conditions.stream().allMatch(holds::test);
        }
    }

    private Takers(List<Subscription> subscriptions, Map<String, AlertFilter> known) {
        this.subscriptions = subscriptions;
        Map<List<String>, List<Subscription>> byConditions = new LinkedHashMap<>();
        for (var each : subscriptions) {
            byConditions
                    .computeIfAbsent(conditions(each.rule()), none -> new ArrayList<>())
                    .add(each);
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        byConditions.keySet().forEach(all -> all.forEach(it -> numbers.putIfAbsent(it, numbers.size())));
        parsed = new LinkedHashMap<>();
        numbers.keySet().forEach(it -> parsed.put(it, known.containsKey(it) ? known.get(it) : AlertFilter.of(it)));
        conditions = List.copyOf(parsed.values());
        groups = byConditions.entrySet().stream()
                .map(it -> new Group(it.getKey().stream().map(numbers::get).toList(), List.copyOf(it.getValue())))
                .toList();
    }

    /** Of these; filters are parsed here. */
    public static Takers of(List<Subscription> subscriptions) {
        return new Takers(subscriptions, Map.of());
    }

    /** One that is no truth value alone counts in AND as what CloudEvents SQL makes of it, and does so here. */
    private static List<String> conditions(Rule rule) {
        var conditions = RuleFilter.conditions(rule);
        return conditions.size() < 2
                ? conditions
                : conditions.stream().map(it -> "TRUE AND " + it).toList();
    }

    /**
     * These where they are of that list still, and others where it is another list: lists of a snapshot are never changed. Conditions
     * that are there already are not parsed again.
     */
    public Takers asOf(List<Subscription> current) {
        return current == subscriptions ? this : new Takers(current, parsed);
    }

    /** Those whose filter takes it: whether they are turned on, since when, and how many voices they ask for is not looked at. */
    public List<Subscription> of(Alert alert) {
        var event = AlertEvent.of(alert);
        var answers = new Boolean[conditions.size()];
        return groups.stream()
                .filter(group -> group.takes(condition -> {
                    var answer = answers[condition];
                    if (answer == null) {
                        answer = conditions.get(condition).takes(event);
                        answers[condition] = answer;
                    }
                    return answer;
                }))
                .flatMap(group -> group.subscriptions().stream())
                .toList();
    }
}
