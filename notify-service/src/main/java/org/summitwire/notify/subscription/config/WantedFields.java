package org.summitwire.notify.subscription.config;

import java.time.ZoneId;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Rule;

/** Reads which alerts are asked for: a rule, or a subscription of which all but its rule, voices, language and zone is passed over. */
final class WantedFields {

    private WantedFields() {}

    static Reading<Wanted> read(Values values) {
        var isRule = values.present("rule") == null && values.present("channel") == null;
        var inner = values.inner("rule");
        var rule = isRule ? RuleFields.read(values) : inner == null ? Rule.ALL : RuleFields.read(inner);
        int voices = isRule ? 1 : values.number("leastVoices", 1, 100, 1);
        var language = isRule ? null : values.text("language", 20);
        var zone = isRule ? null : values.read("zone", ZoneId::of, Phrase.of("zone"));
        return values.faults().isEmpty()
                ? new Reading.Right<>(new Wanted(
                        rule, voices, language == null ? "en" : language, zone == null ? ZoneId.of("UTC") : zone))
                : new Reading.Wrong<>(values.faults());
    }
}
