package org.summitwire.notify.subscription.config;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.QuietHours;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;

/** Reads a subscription and checks every field of it, naming all that are wrong, not the first alone. */
final class SubscriptionFields {

    /** What is shown of a subscription beside what it consists of; it may come back and is passed over. */
    private static final List<String> SHOWN_ALONE =
            List.of("words", "filter", "changedAt", "disabledBecause", "etag", "secret", "fixed");

    private static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "id",
            "name",
            "rule",
            "language",
            "channel",
            "grouping",
            "digestAt",
            "zone",
            "quietHours",
            "silences",
            "leastVoices",
            "enabled",
            "createdAt"));

    private static final Set<String> SILENCE = new LinkedHashSet<>(List.of("summitId", "from", "until", "reason"));
    private static final Set<String> LANGUAGES = Set.of("en", "id");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final String HOOK = "hook-";
    private static final int NAME = 200;
    private static final int REASON = 500;
    private static final int MOST_VOICES = 100;

    private final Values values;
    private final SubscriptionForm form;

    private SubscriptionFields(Values values, SubscriptionForm form) {
        this.values = values;
        this.form = form;
    }

    static Reading<Subscription> read(Values values, SubscriptionForm form) {
        return new SubscriptionFields(values, form).subscription();
    }

    private Reading<Subscription> subscription() {
        var known = new LinkedHashSet<>(NAMES);
        known.addAll(SHOWN_ALONE);
        values.onlyKnown(known);
        var id = id();
        var inner = values.inner("rule");
        var rule = inner == null ? Rule.ALL : RuleFields.read(inner);
        var language = language();
        var channel = new ChannelFields(values, form, id).channel();
        var grouping = grouping(channel == null || channel.kind().isSent());
        var digestAt = digestAt(grouping);
        var zone = values.read("zone", ZoneId::of, Phrase.of("zone"));
        var quietHours = quietHours();
        var silences = silences();
        int leastVoices = values.number("leastVoices", 1, MOST_VOICES, 1);
        var enabled = values.truth("enabled", true);
        var name = values.text("name", NAME);
        var createdAt = createdAt();
        if (id == null || channel == null || !values.faults().isEmpty()) {
            return new Reading.Wrong<>(values.faults());
        }
        return new Reading.Right<>(new Subscription(
                id,
                name == null ? cut(rule.inWords(language)) : name,
                rule,
                language,
                channel,
                grouping,
                digestAt,
                zone == null ? ZoneId.of("UTC") : zone,
                quietHours,
                silences,
                leastVoices,
                enabled,
                null,
                createdAt,
                form.changedAt()));
    }

    private @Nullable String id() {
        var told = values.text("id", NAME);
        if (form.id() != null && told != null && !form.id().equals(told)) {
            values.wrong("id", Phrase.quoted(told), Phrase.of("id.path", form.id()));
            return null;
        }
        var id = form.id() != null ? form.id() : told;
        if (id == null || !ID.matcher(id).matches() || id.startsWith(HOOK)) {
            values.wrong("id", Values.quoted(id), Phrase.of("id", HOOK));
            return null;
        }
        return id;
    }

    private String language() {
        var language = values.text("language", NAME);
        if (language != null && !LANGUAGES.contains(language)) {
            values.wrong("language", Phrase.quoted(language), Phrase.of("or", "en", "id"));
        }
        return language == null || !LANGUAGES.contains(language) ? "en" : language;
    }

    private Grouping grouping(boolean isSent) {
        var grouping = values.choice("grouping", Grouping.values(), Grouping.EACH);
        if (grouping != Grouping.EACH && !isSent) {
            values.wrong("grouping", Phrase.verbatim(Values.slug(grouping)), Phrase.of("grouping.fetched"));
        }
        return grouping;
    }

    private @Nullable LocalTime digestAt(Grouping grouping) {
        var at = values.read("digestAt", LocalTime::parse, Phrase.of("time"));
        if (grouping == Grouping.DAILY && values.present("digestAt") == null) {
            values.wrong("digestAt", Phrase.of("nothing"), Phrase.of("digestAt"));
        } else if (grouping != Grouping.DAILY && at != null) {
            values.wrong("digestAt", Phrase.verbatim(at.toString()), Phrase.of("digestAt.none", Values.slug(grouping)));
        }
        return grouping == Grouping.DAILY ? at : null;
    }

    private @Nullable QuietHours quietHours() {
        return values.read(
                "quietHours",
                text -> {
                    var ends = text.split("/", -1);
                    if (ends.length != 2) {
                        throw new IllegalArgumentException(text);
                    }
                    return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
                },
                Phrase.of("quietHours"));
    }

    /** Those that are there already where none are told: they are set and lifted on their own. */
    private List<Silence> silences() {
        if (values.present("silences") == null) {
            return form.existing() == null ? List.of() : form.existing().silences();
        }
        return values.each("silences").stream()
                .flatMap(each -> silence(each).stream())
                .toList();
    }

    private List<Silence> silence(Values each) {
        each.onlyKnown(SILENCE);
        var from = each.read("from", Instant::parse, Values.MOMENT);
        var until = each.read("until", Instant::parse, Values.MOMENT);
        if (each.present("until") == null) {
            each.wrong("until", Phrase.of("nothing"), Phrase.of("silence.until"));
        }
        var summit = each.text("summitId", NAME);
        if (until != null
                && until.isAfter(form.now().plus(SilenceForm.LONGEST))
                && known(summit, until).isEmpty()) {
            each.wrong("until", Phrase.verbatim(until.toString()), Phrase.of("silence.longest"));
        }
        var reason = each.text("reason", REASON);
        return until == null
                ? List.of()
                : List.of(known(summit, until)
                        .filter(it -> from == null || from.equals(it.from()))
                        .map(it -> new Silence(summit, it.from(), until, reason))
                        .orElseGet(() -> new Silence(summit, from == null ? form.changedAt() : from, until, reason)));
    }

    /** What is there already comes back as it was shown. */
    private Optional<Silence> known(@Nullable String summit, Instant until) {
        return form.existing() == null
                ? Optional.empty()
                : form.existing().silences().stream()
                        .filter(it -> it.until().equals(until) && Objects.equals(it.summitId(), summit))
                        .findFirst();
    }

    /** That of the one that is there; of one that is put back, its own; else now. */
    private Instant createdAt() {
        var told = values.read("createdAt", Instant::parse, Values.MOMENT);
        if (form.existing() != null) {
            return form.existing().createdAt();
        }
        return told == null || told.isAfter(form.now()) ? form.now() : told;
    }

    private static String cut(String sentence) {
        return sentence.length() <= NAME
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, NAME / 2)) + "…";
    }
}
