package org.summitwire.notify.subscription;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitwire.notify.alerting.Alert;

/** Finds those of many subscriptions that take an alert: filters that are alike are asked once. Safe for many threads. */
public final class Takers {

    /** No filter is empty, so that this is of none. */
    private static final String ALL = "";

    private final List<Subscription> subscriptions;
    private final List<Group> groups;

    private record Group(String text, AlertFilter filter, List<Subscription> subscriptions) {}

    private Takers(List<Subscription> subscriptions, List<Group> groups) {
        this.subscriptions = subscriptions;
        this.groups = groups;
    }

    /** Of these; filters are parsed here. */
    public static Takers of(List<Subscription> subscriptions) {
        return of(subscriptions, Map.of());
    }

    private static Takers of(List<Subscription> subscriptions, Map<String, AlertFilter> parsed) {
        Map<String, List<Subscription>> byFilter = new LinkedHashMap<>();
        for (var each : subscriptions) {
            var filter = each.rule().filter();
            byFilter.computeIfAbsent(filter == null ? ALL : filter, none -> new ArrayList<>())
                    .add(each);
        }
        var groups = byFilter.entrySet().stream()
                .map(it -> new Group(it.getKey(), filter(it.getKey(), parsed), List.copyOf(it.getValue())))
                .toList();
        return new Takers(subscriptions, groups);
    }

    private static AlertFilter filter(String text, Map<String, AlertFilter> parsed) {
        var known = parsed.get(text);
        return known != null ? known : AlertFilter.of(text.equals(ALL) ? null : text);
    }

    /**
     * These where they are of that list still, and others where it is another list: lists of a snapshot are never changed. Filters
     * that are there already are not parsed again.
     */
    public Takers asOf(List<Subscription> current) {
        return current == subscriptions
                ? this
                : of(current, groups.stream().collect(toMap(Group::text, Group::filter)));
    }

    /** Those whose filter takes it: whether they are turned on, since when, and how many voices they ask for is not looked at. */
    public List<Subscription> of(Alert alert) {
        var event = AlertEvent.of(alert);
        return groups.stream()
                .filter(group -> group.filter().takes(event))
                .flatMap(group -> group.subscriptions().stream())
                .toList();
    }
}
