package org.summitwire.notify.subscription;

import io.cloudevents.sql.generated.CESQLParserLexer;
import io.cloudevents.sql.generated.CESQLParserParser;
import io.cloudevents.sql.impl.parser.CaseChangingCharStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerNoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Checks a filter before the library reads it: the library stops at some mistakes without telling where they are, passes over
 * signs that it does not know, and finds names that do not exist only when an alert comes.
 */
final class FilterSyntax {

    static final int LONGEST = 20_000;
    private static final int DEEPEST = 40;
    private static final int SHOWN = 30;

    /** Functions by the number of their arguments; CONCAT and CONCAT_WS take any. */
    private static final Map<String, Set<Integer>> FUNCTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("ABS", Set.of(1)),
            Map.entry("BOOL", Set.of(1)),
            Map.entry("CONCAT", Set.of()),
            Map.entry("CONCAT_WS", Set.of()),
            Map.entry("INT", Set.of(1)),
            Map.entry("IS_BOOL", Set.of(1)),
            Map.entry("IS_INT", Set.of(1)),
            Map.entry("LEFT", Set.of(2)),
            Map.entry("LENGTH", Set.of(1)),
            Map.entry("LOWER", Set.of(1)),
            Map.entry("RIGHT", Set.of(2)),
            Map.entry("STRING", Set.of(1)),
            Map.entry("SUBSTRING", Set.of(2, 3)),
            Map.entry("TRIM", Set.of(1)),
            Map.entry("UPPER", Set.of(1)),
            Map.entry(WorthAtLeast.NAME, Set.of(2))));

    private static final Phrase TEXT = Phrase.of("filter.text");
    private static final Phrase NAME = Phrase.of("filter.name");
    private static final Phrase END = Phrase.of("filter.end");

    private static final Map<Integer, Phrase> KINDS = Map.of(
            CESQLParserLexer.DQUOTED_STRING_LITERAL, TEXT,
            CESQLParserLexer.SQUOTED_STRING_LITERAL, TEXT,
            CESQLParserLexer.INTEGER_LITERAL, Phrase.of("filter.number"),
            CESQLParserLexer.IDENTIFIER, NAME,
            CESQLParserLexer.IDENTIFIER_WITH_NUMBER, NAME,
            CESQLParserLexer.FUNCTION_IDENTIFIER_WITH_UNDERSCORE, NAME,
            Token.EOF, END);

    private final List<Token> tokens;
    private final List<String> attributes;

    private FilterSyntax(List<Token> tokens, List<String> attributes) {
        this.tokens = tokens;
        this.attributes = attributes;
    }

    /**
     * Passes over a filter that is right.
     *
     * @param attributes that an alert has
     * @throws FilterProblem at the first mistake
     */
    static void check(String text, List<String> attributes) {
        if (text.length() > LONGEST) {
            throw new FilterProblem(
                    LONGEST + 1, Phrase.of("characters", text.length()), Phrase.of("filter.longest", LONGEST));
        }
        var mistakes = new Mistakes();
        var lexer = new CESQLParserLexer(new CaseChangingCharStream(CharStreams.fromString(text), true));
        lexer.removeErrorListeners();
        lexer.addErrorListener(mistakes);
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        mistakes.raise();
        var syntax = new FilterSyntax(tokens.getTokens(), attributes);
        syntax.checkDepth();
        var parser = new CESQLParserParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(mistakes);
        parser.cesql();
        mistakes.raise();
        syntax.checkNames();
    }

    private void checkDepth() {
        int depth = 0;
        for (var token : tokens) {
            depth += switch (token.getType()) {
                case CESQLParserLexer.LR_BRACKET -> 1;
                case CESQLParserLexer.RR_BRACKET -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                throw problem(token, Phrase.of("filter.deepest", DEEPEST));
            }
        }
    }

    private void checkNames() {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.getType() == CESQLParserLexer.INTEGER_LITERAL) {
                checkNumber(token);
            } else if (isName(token)) {
                if (at + 1 < tokens.size() && tokens.get(at + 1).getType() == CESQLParserLexer.LR_BRACKET) {
                    checkFunction(at);
                } else if (!attributes.contains(token.getText())) {
                    throw problem(token, Phrase.of("filter.attribute", attributes));
                }
            }
        }
    }

    private static boolean isName(Token token) {
        return token.getType() == CESQLParserLexer.IDENTIFIER
                || token.getType() == CESQLParserLexer.IDENTIFIER_WITH_NUMBER
                || token.getType() == CESQLParserLexer.FUNCTION_IDENTIFIER_WITH_UNDERSCORE;
    }

    private static void checkNumber(Token token) {
        try {
            Integer.parseInt(token.getText());
        } catch (NumberFormatException beyond) {
            throw problem(token, Phrase.of("filter.largest", Integer.MAX_VALUE));
        }
    }

    private void checkFunction(int at) {
        var token = tokens.get(at);
        var name = token.getText().toUpperCase(Locale.ROOT);
        var arguments = FUNCTIONS.get(name);
        if (arguments == null) {
            throw problem(token, Phrase.of("filter.function", FUNCTIONS.keySet()));
        }
        int count = arguments(at + 1);
        if (!arguments.isEmpty() && !arguments.contains(count)) {
            var expected = arguments.stream()
                    .sorted()
                    .map(it -> Phrase.verbatim(it.toString()))
                    .reduce((fewer, more) -> Phrase.of("or", fewer, more))
                    .orElseThrow();
            throw problem(token, Phrase.of("filter.arguments", name, expected, count));
        }
        if (name.equals(WorthAtLeast.NAME)) {
            checkWorth(at + 2);
        }
    }

    /** How many arguments a function has whose bracket opens there. */
    private int arguments(int bracket) {
        int depth = 0;
        int commas = 0;
        for (int at = bracket; at < tokens.size(); at++) {
            switch (tokens.get(at).getType()) {
                case CESQLParserLexer.LR_BRACKET -> depth++;
                case CESQLParserLexer.RR_BRACKET -> depth--;
                case CESQLParserLexer.COMMA -> commas += depth == 1 ? 1 : 0;
                default -> {}
            }
            if (depth == 0) {
                return at == bracket + 1 ? 0 : commas + 1;
            }
        }
        return 0;
    }

    private void checkWorth(int first) {
        var amount = tokens.get(first);
        if (!isText(amount) || !isAmount(unquoted(amount))) {
            throw problem(amount, Phrase.of("filter.amount"));
        }
        var currency = tokens.get(first + 2);
        if (!isText(currency) || !ReferenceRates.published().currencies().contains(unquoted(currency))) {
            throw problem(
                    currency,
                    Phrase.of("filter.currency", ReferenceRates.published().currencies()));
        }
    }

    private static boolean isText(Token token) {
        return token.getType() == CESQLParserLexer.SQUOTED_STRING_LITERAL
                || token.getType() == CESQLParserLexer.DQUOTED_STRING_LITERAL;
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d{1,30}(\\.\\d{1,6})?") && new BigDecimal(text).signum() > 0;
    }

    private static String unquoted(Token text) {
        return text.getText().substring(1, text.getText().length() - 1);
    }

    private static FilterProblem problem(Token token, Phrase expected) {
        return new FilterProblem(token.getStartIndex() + 1, shown(token), expected);
    }

    private static Phrase shown(Token token) {
        return token.getType() == Token.EOF ? END : Phrase.quoted(token.getText());
    }

    /** Keeps the first mistake. */
    private static final class Mistakes extends BaseErrorListener {

        private @Nullable FilterProblem first;

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object token,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            if (first == null) {
                if (!(token instanceof Token wrong)) {
                    first = unknownSign((CESQLParserLexer) recognizer, (LexerNoViableAltException) cause);
                } else if (wrong.getType() == CESQLParserLexer.SINGLE_QUOTE_SYMB
                        || wrong.getType() == CESQLParserLexer.DOUBLE_QUOTE_SYMB) {
                    first = openQuote(wrong);
                } else {
                    first = problem(wrong, expected((CESQLParserParser) recognizer));
                }
            }
        }

        private static FilterProblem unknownSign(CESQLParserLexer lexer, @Nullable LexerNoViableAltException cause) {
            int start = cause == null ? 0 : cause.getStartIndex();
            var rest = lexer.getInputStream().getText(Interval.of(start, start + 1));
            return new FilterProblem(
                    start + 1,
                    Phrase.quoted(rest.substring(0, rest.offsetByCodePoints(0, 1))),
                    Phrase.of("filter.signs"));
        }

        private static FilterProblem openQuote(Token quote) {
            var rest =
                    quote.getInputStream().getText(Interval.of(quote.getStartIndex(), quote.getStartIndex() + SHOWN));
            return new FilterProblem(quote.getStartIndex() + 1, Phrase.verbatim(rest), Phrase.of("filter.closed"));
        }

        private static Phrase expected(CESQLParserParser parser) {
            var names = parser.getExpectedTokens().toList().stream()
                    .map(type -> KINDS.getOrDefault(type, Phrase.verbatim(sign(parser, type))))
                    .distinct()
                    .toList();
            return names.size() == 1 ? names.get(0) : Phrase.of("oneOf", names);
        }

        private static String sign(CESQLParserParser parser, int type) {
            return parser.getVocabulary().getDisplayName(type).replaceAll("'([A-Z]+)'", "$1");
        }

        void raise() {
            if (first != null) {
                throw first;
            }
        }
    }
}
