package org.summitwire.model.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Source;
import org.summitwire.event.SummitState;

/**
 * What is known in the end, without the names that meetings and facts were given when they were first heard of: for each
 * meeting the articles that tell of it and what its account says.
 */
final class WhatIsKnown {

    private WhatIsKnown() {}

    /** One message of the topic of accounts; a tombstone has no value. */
    record State(String summitId, @Nullable SummitState account) {}

    /** @param states all of the topic, in the order of each summit */
    static List<String> of(List<State> states) {
        var accounts = new HashMap<String, SummitState>();
        for (var state : states) {
            if (state.account() == null) {
                accounts.remove(state.summitId());
            } else {
                accounts.put(state.summitId(), state.account());
            }
        }
        return accounts.values().stream().map(WhatIsKnown::says).sorted().toList();
    }

    private static String says(SummitState account) {
        var says = new ArrayList<String>();
        says.add(account.getSources().stream().map(Source::getArticleId).collect(Collectors.joining(" ")));
        says.add(account.getMeeting().toString());
        for (var fact : account.getFacts()) {
            says.add(fact.getFact() + " " + fact.getStage() + " " + fact.getVoices() + " " + fact.getTellings());
        }
        return String.join("\n", says);
    }
}
