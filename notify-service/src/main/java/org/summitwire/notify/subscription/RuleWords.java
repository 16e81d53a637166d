package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.summitwire.notify.alerting.Kind;

/** Says what a rule asks for, in one sentence; words of a language are data beside the code. */
final class RuleWords {

    private static final Set<String> LANGUAGES = Set.of("en", "id");
    private static final Map<String, RuleWords> LOADED = new ConcurrentHashMap<>();
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DIGITS = 3;

    private final String language;
    private final Map<String, String> patterns = new TreeMap<>();
    private final ULocale locale;

    private RuleWords(String language) {
        this.language = language;
        var name = "rule-words-" + language + ".properties";
        try (var file = RuleWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, UTF_8));
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
        this.locale = ULocale.forLanguageTag(patterns.get("locale"));
    }

    /** English where the language is another than en or id. */
    static RuleWords in(String language) {
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", RuleWords::new);
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    /**
     * The sentence.
     *
     * @param leastVoices independent voices that a fact has to have; 1 is not told
     */
    String say(Rule rule, int leastVoices) {
        var clauses = new ArrayList<String>();
        clause(clauses, "parties", rule.parties(), this::country);
        clause(clauses, "forums", rule.forums(), this::forum);
        clause(clauses, "summits", rule.summits(), Function.identity());
        clause(clauses, "areas", rule.areas(), code -> Areas.known().name(code, language));
        clause(clauses, "changes", rule.changes(), it -> word("change", it));
        clause(clauses, "languages", rule.languages(), code -> new ULocale(code).getDisplayLanguage(locale));
        clause(clauses, "outlets", rule.outlets(), Function.identity());
        if (leastVoices > 1) {
            clauses.add(pattern("clause.voices", spelled(leastVoices), leastVoices));
        }
        if (rule.expression() != null) {
            clauses.add(pattern("clause.expression", rule.expression()));
        }
        var what = RuleFilter.of(rule) == null && leastVoices == 1 ? pattern("all") : what(rule);
        var lead = rule.parties().isEmpty() ? "" : " " + clauses.remove(0);
        var sentence = what
                + lead
                + String.join("", clauses.stream().map(it -> ", " + it).toList());
        return sentence.substring(0, 1).toUpperCase(locale.toLocale()) + sentence.substring(1) + ".";
    }

    private <T> void clause(List<String> clauses, String name, List<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            clauses.add(
                    pattern("clause." + name, joined(values.stream().map(word).toList(), ListFormatter.Type.OR)));
        }
    }

    private String what(Rule rule) {
        var all = new ArrayList<String>();
        if (rule.wants(Kind.DOCUMENT)) {
            if (rule.documentTypes().isEmpty()) {
                all.add(pattern("kind.document"));
            }
            rule.documentTypes().forEach(type -> all.add(word("doctype", type)));
        }
        if (rule.wants(Kind.TARGET)) {
            all.add(targets(rule));
        }
        return joined(all, ListFormatter.Type.OR);
    }

    private String targets(Rule rule) {
        var measures = rule.measures().stream().map(it -> word("measure", it)).toList();
        var targets = measures.isEmpty()
                ? pattern("kind.target")
                : pattern("targets.measured", joined(measures, ListFormatter.Type.OR));
        return rule.leastAmount() == null || rule.currency() == null
                ? targets
                : pattern("targets.worth", targets, amount(rule.leastAmount()) + " " + currency(rule.currency()));
    }

    /** From a million on in words where three decimals say it whole. */
    private String amount(BigDecimal amount) {
        var whole = amount.stripTrailingZeros();
        int scale = (whole.precision() - whole.scale() - 1) / 3 * 3;
        var isShort = whole.compareTo(MILLION) >= 0
                && whole.movePointLeft(scale).stripTrailingZeros().scale() <= COMPACT_DIGITS;
        var format = NumberFormatter.withLocale(locale);
        return (isShort
                        ? format.notation(Notation.compactLong()).precision(Precision.maxFraction(COMPACT_DIGITS))
                        : format.precision(Precision.unlimited()))
                .format(whole)
                .toString();
    }

    private String currency(String code) {
        var name = Currency.getInstance(code).getName(locale, Currency.PLURAL_LONG_NAME, "other", null);
        return language.equals("id") ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private String country(String code) {
        var name = new ULocale("", code).getDisplayCountry(locale);
        return name.isEmpty() ? code : name;
    }

    private String forum(String key) {
        var name = key.substring(key.indexOf(':') + 1);
        return key.startsWith("parties:")
                ? joined(Arrays.stream(name.split("\\+")).map(this::country).toList(), ListFormatter.Type.AND)
                : name;
    }

    private String spelled(int number) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    private String joined(List<String> words, ListFormatter.Type type) {
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(words);
    }

    private String word(String kind, Enum<?> value) {
        return pattern(kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private String pattern(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("No words for '" + key + "' in " + language);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
