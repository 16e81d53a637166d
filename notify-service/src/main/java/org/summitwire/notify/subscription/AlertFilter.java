package org.summitwire.notify.subscription;

import io.cloudevents.sql.EvaluationException;
import io.cloudevents.sql.EvaluationRuntime;
import io.cloudevents.sql.Expression;
import io.cloudevents.sql.ParseException;
import io.cloudevents.sql.Parser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.Bound;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.Meeting;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Quantity;
import org.summitwire.notify.alerting.Target;

/**
 * A filter in <a href="https://github.com/cloudevents/spec/blob/main/cesql/spec.md">CloudEvents SQL</a> over the attributes of an
 * alert, parsed once. Safe for many threads.
 */
public final class AlertFilter {

    private static final AlertFilter ALL = new AlertFilter(null);
    private static final EvaluationRuntime RUNTIME =
            EvaluationRuntime.builder().addFunction(new WorthAtLeast()).build();
    private static final AlertEvent EXAMPLE = AlertEvent.of(example());
    private static final List<String> ATTRIBUTES = AlertEvent.names(EXAMPLE);

    private final @Nullable Expression expression;

    private AlertFilter(@Nullable Expression expression) {
        this.expression = expression;
    }

    /**
     * Reads a filter.
     *
     * @param cesql null: takes all
     * @throws FilterProblem that shows where it is wrong, what stands there and what was expected
     */
    public static AlertFilter of(@Nullable String cesql) {
        if (cesql == null) {
            return ALL;
        }
        FilterSyntax.check(cesql, ATTRIBUTES);
        try {
            var expression = Parser.parseDefault(cesql);
            if (!(expression.evaluate(RUNTIME, EXAMPLE).value() instanceof Boolean)) {
                throw new FilterProblem(1, Phrase.quoted(cesql), Phrase.of("filter.condition"));
            }
            return new AlertFilter(expression);
        } catch (ParseException unforeseen) {
            throw new FilterProblem(
                    1, Phrase.quoted(cesql), Phrase.of("filter", String.valueOf(unforeseen.getMessage())));
        }
    }

    /** The names of the attributes that a filter can ask. */
    public static List<String> attributes() {
        return ATTRIBUTES;
    }

    public boolean takes(Alert alert) {
        return takes(AlertEvent.of(alert));
    }

    boolean takes(AlertEvent event) {
        return expression == null
                || Boolean.TRUE.equals(expression.evaluate(RUNTIME, event).value());
    }

    /**
     * What of the filter cannot be worked out for that alert, such as a text that is no number: the answer of {@link #takes} goes
     * by what CloudEvents SQL puts in its place. Empty for a filter that fits.
     */
    public Optional<String> complaint(Alert alert) {
        if (expression == null) {
            return Optional.empty();
        }
        return expression.evaluate(RUNTIME, AlertEvent.of(alert)).causes().stream()
                .map(EvaluationException::getMessage)
                .findFirst();
    }

    /** A target, so that every attribute is there. */
    private static Alert example() {
        var day = Instant.parse("2025-12-20T00:00:00Z");
        var quantity = new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT);
        return new Alert(
                "example",
                "example",
                "example",
                News.NEW,
                Kind.TARGET,
                "example",
                "en",
                "",
                "",
                null,
                null,
                new Target(Measure.BUSINESS_PROJECTS, quantity, "2030", List.of()),
                new Meeting("forum:CA+JAD", "CA+JAD", null, List.of("JP", "KZ"), null, null, null, null),
                List.of(),
                new Article("example", null, "https://example.org/", "Example", null, "", "en", day),
                "",
                List.of(),
                day,
                day,
                1,
                List.of());
    }
}
