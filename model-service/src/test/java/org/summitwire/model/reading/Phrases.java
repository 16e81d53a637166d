package org.summitwire.model.reading;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Puts a phrase behind an opening that makes it tell of a meeting of two presidents, and reads it. */
final class Phrases {

    private static final ArticleReader READER = Readers.standard();
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-03-02T18:00:00+07:00");

    private static final String INDONESIAN =
            "Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Senin (2/3/2026). ";
    private static final String ENGLISH =
            "Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Monday. ";

    private static final String RUSSIAN =
            "Президент Кении Уильям Руто встретился с президентом Перу Росой Киспе в Лиме в понедельник, 2 марта. ";

    private Phrases() {}

    /** A slash between spaces begins a new line. */
    static Reading read(String language, String phrase) {
        var body = opening(language) + "\n\n" + phrase.replace(" / ", "\n");
        return READER.read(new Article("phrase", "", body, "outlet", MONDAY, language));
    }

    private static String opening(String language) {
        return switch (language) {
            case "id" -> INDONESIAN;
            case "ru" -> RUSSIAN;
            default -> ENGLISH;
        };
    }

    /** Documents, targets and pledges of the phrase, each in short: 'MEMORANDUM 9 SIGNED', 'TARGET 5 USD 2030'. */
    static List<String> told(String language, String phrase) {
        return facts(language, phrase, Fact.class).stream()
                .map(Phrases::inShort)
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
    }

    private static String inShort(Fact fact) {
        if (fact instanceof Fact.Document it) {
            return "%s %d %s".formatted(it.type(), it.count(), it.stages().get(0));
        }
        if (fact instanceof Fact.Target it) {
            return "TARGET " + amount(it.quantity()) + (it.by() == null ? "" : " " + it.by());
        }
        return fact instanceof Fact.Pledge it ? "PLEDGE " + it.by() + " " + amount(it.quantity()) : "";
    }

    private static String amount(Quantity quantity) {
        return quantity.amount().stripTrailingZeros().toPlainString() + " " + quantity.unit();
    }

    static <F extends Fact> List<F> facts(String language, String phrase, Class<F> kind) {
        return reports(language, phrase)
                .filter(report -> report.stage() != Stage.DENIED)
                .map(Report::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What is told only to say that it is not so, each in short. */
    static List<String> denied(String language, String phrase) {
        return reports(language, phrase)
                .filter(report -> report.stage() == Stage.DENIED)
                .map(report -> inShort(report.fact()))
                .sorted()
                .toList();
    }

    private static Stream<Report> reports(String language, String phrase) {
        return read(language, phrase).meetings().stream().flatMap(meeting -> meeting.reports().stream());
    }
}
