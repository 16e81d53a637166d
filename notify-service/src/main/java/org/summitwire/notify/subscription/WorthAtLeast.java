package org.summitwire.notify.subscription;

import io.cloudevents.CloudEvent;
import io.cloudevents.sql.EvaluationContext;
import io.cloudevents.sql.EvaluationException;
import io.cloudevents.sql.EvaluationException.ErrorKind;
import io.cloudevents.sql.EvaluationRuntime;
import io.cloudevents.sql.Function;
import io.cloudevents.sql.Type;
import io.cloudevents.sql.impl.runtime.EvaluationResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code WORTH_AT_LEAST('500000000', 'USD')}: whether an alert tells of a target worth that much. The amount is a text, as whole
 * numbers of CloudEvents SQL end at two billion.
 */
final class WorthAtLeast implements Function {

    static final String NAME = "WORTH_AT_LEAST";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public boolean isVariadic() {
        return false;
    }

    @Override
    public Type typeOfParameter(int index) {
        return Type.STRING;
    }

    @Override
    public Type returnType() {
        return Type.BOOLEAN;
    }

    @Override
    public EvaluationResult invoke(
            EvaluationContext context, EvaluationRuntime runtime, CloudEvent event, List<Object> arguments) {
        var currency = (String) arguments.get(1);
        try {
            var least = new BigDecimal((String) arguments.get(0));
            return new EvaluationResult(event instanceof AlertEvent alert && alert.isWorth(least, currency));
        } catch (NumberFormatException noNumber) {
            var problem = new EvaluationException(
                    ErrorKind.FUNCTION_EVALUATION,
                    context.expressionInterval(),
                    context.expressionText(),
                    NAME + " compares with a plain number in quotes, such as '500000000', but found '"
                            + arguments.get(0) + "'",
                    noNumber);
            return new EvaluationResult(false, problem);
        }
    }
}
