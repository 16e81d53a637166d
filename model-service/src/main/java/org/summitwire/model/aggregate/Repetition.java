package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Report;

/**
 * A report that raised nothing, and the fact that it repeated.
 *
 * @param repeats the fact as it stands now; null where the account holds it no more
 */
public record Repetition(Source source, Report report, Why why, @Nullable Entry repeats) {

    /** Why a report raised nothing. */
    public enum Why {
        /** It tells what is known in the voice of an article heard before: a copy, an agency's text, a light edit. */
        SAME_VOICE,
        /** It tells what is known, as a voice of its own. */
        ANOTHER_VOICE
    }

    /**
     * The reports of an account that raised nothing, in the order in which they were made known.
     *
     * @param changes all of the account
     */
    public static List<Repetition> of(Account account, List<Heard> reports, List<PastChange> changes) {
        var raised = new HashSet<String>();
        for (var change : changes) {
            if (change.factId() != null && change.change() != ChangeClass.CORROBORATED) {
                raised.add(key(change.cause(), change.factId()));
                if (change.mergedIntoFact() != null) {
                    raised.add(key(change.cause(), change.mergedIntoFact()));
                }
            }
        }
        var voices = new HashSet<String>();
        var repetitions = new ArrayList<Repetition>();
        reports.stream().sorted(Heard.ORDER).forEach(heard -> {
            var isNew = voices.add(voice(account, heard.source()));
            repetitions.addAll(of(account, heard, isNew, raised));
        });
        return repetitions;
    }

    private static List<Repetition> of(Account account, Heard heard, boolean isNewVoice, Set<String> raised) {
        var repetitions = new ArrayList<Repetition>();
        for (var report : heard.reports()) {
            var entry = likest(account, heard.source(), report);
            if (entry.isEmpty()
                    || !raised.contains(key(heard.source(), entry.get().factId()))) {
                var why = isNewVoice ? Why.ANOTHER_VOICE : Why.SAME_VOICE;
                repetitions.add(new Repetition(heard.source(), report, why, entry.orElse(null)));
            }
        }
        return repetitions;
    }

    private static Optional<Entry> likest(Account account, Source source, Report report) {
        return account.entries().stream()
                .filter(entry -> entry.likeness(report, source.language()) != Likeness.NONE)
                .max(Comparator.comparing(entry -> entry.likeness(report, source.language())));
    }

    private static String voice(Account account, Source source) {
        var voice = account.voiceOf(source.articleId());
        return voice.isEmpty() ? source.lineageId() : voice;
    }

    private static String key(Source source, String factId) {
        return source.articleId() + ' ' + source.revision() + ' ' + factId;
    }
}
