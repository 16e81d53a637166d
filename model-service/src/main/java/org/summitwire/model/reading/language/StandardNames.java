package org.summitwire.model.reading.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.summitwire.model.reading.text.Entry;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Lexicon;

/** What CLDR knows of a language: states, currencies, months, weekdays, numbers in words. */
record StandardNames(ULocale locale, Endings endings) {

    private static final int INFLECTED_IN_WORDS = 99;
    private static final int ORDINALS_IN_WORDS = 60;

    void addTo(Lexicon.Builder builder) {
        addCountries(builder);
        addCurrencies(builder);
        addDays(builder);
        addNumbers(builder);
    }

    private void addCountries(Lexicon.Builder builder) {
        for (var country : Locale.getISOCountries()) {
            var name = ULocale.getDisplayCountry("und-" + country, locale);
            endings.add(builder, name, new Entry(Kind.COUNTRY, country));
        }
    }

    private void addCurrencies(Lexicon.Builder builder) {
        for (var code : Currency.getAvailableCurrencies()) {
            var entry = new Entry(Kind.CURRENCY, code.getCurrencyCode());
            if (code.getCurrencyCode().length() == 3) {
                builder.add(code.getCurrencyCode(), entry);
                builder.add(code.getName(locale, Currency.LONG_NAME, new boolean[1]), entry);
                for (var count : PluralRules.forLocale(locale).getKeywords()) {
                    var counted = code.getName(locale, Currency.PLURAL_LONG_NAME, count, new boolean[1]);
                    builder.add(counted, entry);
                    builder.add(counted.toLowerCase(Locale.ROOT), entry);
                }
            }
        }
    }

    private void addDays(Lexicon.Builder builder) {
        var symbols = DateFormatSymbols.getInstance(locale);
        for (var width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            var months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
            for (var month = 0; month < months.length; month++) {
                builder.add(months[month], new Entry(Kind.MONTH, Integer.toString(month + 1)));
            }
        }
        var days = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (var day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
            var iso = day == Calendar.SUNDAY ? 7 : day - 1;
            endings.add(builder, days[day], new Entry(Kind.WEEKDAY, Integer.toString(iso)));
        }
    }

    /** The words of which numbers are composed; what they compose is read, not listed. */
    private void addNumbers(Lexicon.Builder builder) {
        var words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (var number = 1; number < 100; number = number < 20 ? number + 1 : number + 10) {
            var entry = new Entry(Kind.CARDINAL, Integer.toString(number));
            var word = words.format(number);
            builder.add(word, entry);
            builder.add(word.replace(" ", ""), entry); // 'duapuluh'
        }
        for (var ruleSet : words.getRuleSetNames()) {
            if (ruleSet.endsWith("-verbose")) {
                continue;
            }
            if (ruleSet.startsWith("%spellout-cardinal-")) {
                addNumbers(words, ruleSet, Kind.CARDINAL, INFLECTED_IN_WORDS, builder);
            } else if (ruleSet.startsWith("%spellout-ordinal")) {
                addNumbers(words, ruleSet, Kind.ORDINAL, ORDINALS_IN_WORDS, builder);
            }
        }
    }

    /** One gender and case: 'двенадцати', 'второму'. */
    private static void addNumbers(
            RuleBasedNumberFormat words, String ruleSet, Kind kind, int last, Lexicon.Builder builder) {
        for (var number = 1; number <= last; number++) {
            builder.add(words.format(number, ruleSet), new Entry(kind, Integer.toString(number)));
        }
    }
}
