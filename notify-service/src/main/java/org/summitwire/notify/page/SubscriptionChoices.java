package org.summitwire.notify.page;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.Areas;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.page.Wording;

/** What there is to choose in the form of a subscription, as the interface names it and as a reader does. */
record SubscriptionChoices(
        List<Choice> channels,
        List<Choice> groupings,
        List<Choice> changes,
        List<Choice> subjects,
        List<Choice> documentTypes,
        List<Choice> measures,
        List<Choice> areas,
        List<String> zones) {

    record Choice(String value, String text) {}

    static SubscriptionChoices in(Wording say) {
        return new SubscriptionChoices(
                choices(say, "channel", ChannelKind.values()),
                choices(say, "grouping", Grouping.values()),
                choices(say, "change", News.values()),
                choices(say, "alert.kind", Kind.values()),
                Arrays.stream(DocumentType.values())
                        .filter(it -> it != DocumentType.UNKNOWN)
                        .map(it -> new Choice(slug(it), say.say("document." + it + ".one")))
                        .toList(),
                Arrays.stream(Measure.values())
                        .filter(it -> it != Measure.UNKNOWN)
                        .map(it -> new Choice(slug(it), say.symbol("measure", it)))
                        .toList(),
                Areas.known().codes().stream()
                        .map(it -> new Choice(
                                it, Areas.known().name(it, say.language().tag())))
                        .sorted(Comparator.comparing(Choice::text))
                        .toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
                        .sorted()
                        .toList());
    }

    private static List<Choice> choices(Wording say, String kind, Enum<?>[] all) {
        return Arrays.stream(all)
                .map(it -> new Choice(slug(it), say.symbol(kind, it)))
                .toList();
    }

    private static String slug(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
