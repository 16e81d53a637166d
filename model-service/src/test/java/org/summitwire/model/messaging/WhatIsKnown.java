package org.summitwire.model.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;

/**
 * What is known in the end, without the names that meetings and facts were given when they were first heard of: for the
 * articles of each meeting what its account says.
 */
final class WhatIsKnown {

    private WhatIsKnown() {}

    /** One message of the topic of accounts; a tombstone has no value. */
    record State(String summitId, @Nullable SummitState account) {}

    /**
     * @param reports all of the topic, in the order of each summit
     * @param states all of the topic, likewise
     */
    static Map<String, List<String>> of(List<SummitReported> reports, List<State> states) {
        var accounts = new HashMap<String, SummitState>();
        for (var state : states) {
            if (state.account() == null) {
                accounts.remove(state.summitId());
            } else {
                accounts.put(state.summitId(), state.account());
            }
        }
        var known = new TreeMap<String, List<String>>();
        members(reports, accounts)
                .forEach((summit, members) -> known.put(String.join(" ", members), says(accounts.get(summit))));
        return known;
    }

    /** A report that was put with another summit is told again; the one that went away has no account. */
    private static Map<String, TreeSet<String>> members(
            List<SummitReported> reports, Map<String, SummitState> accounts) {
        var members = new HashMap<String, TreeSet<String>>();
        for (var report : reports) {
            if (accounts.containsKey(report.getSummitId())) {
                members.computeIfAbsent(report.getSummitId(), it -> new TreeSet<>())
                        .add(report.getSource().getArticleId() + '/' + report.getPosition());
            }
        }
        return members;
    }

    private static List<String> says(SummitState account) {
        var says = new ArrayList<String>();
        says.add(account.getMeeting().toString());
        for (var fact : account.getFacts()) {
            says.add(fact.getFact() + " " + fact.getStage() + " " + fact.getVoices() + " " + fact.getTellings());
        }
        return says;
    }
}
