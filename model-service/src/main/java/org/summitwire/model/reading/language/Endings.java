package org.summitwire.model.reading.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Entry;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Lexicon;

/**
 * The endings that a language's words take beside the one of its dictionaries, as rows of a table: the kinds they are
 * for, whether the word leads to the next, dictionary endings, endings of one, endings of several. All is done when a
 * lexicon is loaded; reading knows nothing of it.
 */
record Endings(List<Rule> rules) {

    static final Endings UNCHANGING = new Endings(List.of());

    private static final String LEADS = "LEADS";
    private static final String LAST = "LAST";
    private static final String NONE = "-";
    private static final String SAME = "~";

    /**
     * @param leads whether the word is an attribute, so that the next one changes too
     * @param last whether it is the last word of a phrase that changes, whatever stands before it
     */
    private record Rule(
            Set<Kind> kinds, boolean leads, boolean last, String ending, List<String> one, List<String> several) {

        boolean fits(Kind kind, String word) {
            return kinds.contains(kind) && word.endsWith(ending) && word.length() > ending.length();
        }

        List<String> formsOf(String word, boolean plural) {
            var stem = word.substring(0, word.length() - ending.length());
            return (plural ? several : one)
                    .stream().map(it -> stem + it.replace(SAME, ending)).toList();
        }
    }

    /** Those of a language; none where it has no such table. */
    static Endings of(String code) {
        var rules = new ArrayList<Rule>();
        for (var row : Tables.rowsIfAny(code + "/endings.tsv", 5)) {
            for (var ending : cells(row.get(2))) {
                rules.add(new Rule(
                        kinds(row.get(0)),
                        row.get(1).equals(LEADS),
                        row.get(1).equals(LAST),
                        ending,
                        forms(row.get(3)),
                        forms(row.get(4))));
            }
        }
        return new Endings(List.copyOf(rules));
    }

    private static Set<Kind> kinds(String names) {
        var kinds = EnumSet.noneOf(Kind.class);
        cells(names).forEach(name -> kinds.add(Kind.valueOf(name)));
        return kinds;
    }

    private static List<String> forms(String cell) {
        return cell.equals(NONE) ? List.of() : cells(cell);
    }

    private static List<String> cells(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    /** The phrase as it is given, and in every other form. */
    void add(Lexicon.Builder builder, String phrase, Entry entry) {
        builder.add(phrase, entry);
        if (rules.isEmpty()) {
            return;
        }
        for (var form : formsOf(entry.kind(), phrase, false)) {
            builder.add(form, entry);
        }
        for (var form : formsOf(entry.kind(), phrase, true)) {
            builder.add(form, entry);
            if (entry.kind() == Kind.DOCUMENT) {
                builder.add(form, new Entry(Kind.PLAIN, entry.value()));
            }
        }
    }

    /** Attributes and the word they lead to change together; what follows that word stays. */
    List<String> formsOf(Kind kind, String phrase, boolean plural) {
        var words = List.of(phrase.split(" ", -1));
        var last = ruleFor(kind, words.get(words.size() - 1));
        if (last != null && last.last()) {
            var before = phrase.substring(0, phrase.lastIndexOf(' ') + 1);
            return last.formsOf(words.get(words.size() - 1), plural).stream()
                    .map(it -> before + it)
                    .toList();
        }
        var changed = new ArrayList<List<String>>();
        for (var word : words) {
            var rule = ruleFor(kind, word);
            if (rule == null) {
                break;
            }
            changed.add(rule.formsOf(word, plural));
            if (!rule.leads()) {
                return joined(words, changed);
            }
        }
        return changed.size() == words.size() ? joined(words, changed) : List.of();
    }

    private @Nullable Rule ruleFor(Kind kind, String word) {
        Rule longest = null;
        for (var rule : rules) {
            var longer =
                    longest == null || rule.ending().length() > longest.ending().length();
            if (longer && rule.fits(kind, word)) {
                longest = rule;
            }
        }
        return longest;
    }

    private static List<String> joined(List<String> words, List<List<String>> changed) {
        var cases = changed.stream().mapToInt(List::size).min().orElse(0);
        var forms = new ArrayList<String>();
        for (var which = 0; which < cases; which++) {
            var at = which;
            var form = new ArrayList<>(changed.stream().map(it -> it.get(at)).toList());
            form.addAll(words.subList(changed.size(), words.size()));
            forms.add(String.join(" ", form));
        }
        return forms;
    }
}
