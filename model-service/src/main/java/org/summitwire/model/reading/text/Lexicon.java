package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Token.Shape;

/**
 * Phrases and what they mean, as a tree of tokens. Finding all of them in a text takes one step a token and phrase
 * length, whatever the number of phrases. The case in which a phrase was entered is the case that it asks for: 'AS'
 * only in capitals, 'May' only with one, 'summit' anyhow.
 */
public final class Lexicon {

    private final Vocabulary vocabulary;
    private final @Nullable Node[] first;

    private Lexicon(Vocabulary vocabulary, @Nullable Node[] first) {
        this.vocabulary = vocabulary;
        this.first = first;
    }

    /** What it knows in a text of its own, in order. */
    public List<Piece> findIn(String text) {
        return List.of(findIn(Tokens.in(text)));
    }

    /** The longest phrases, from left to right, and every other token as a piece of its own. */
    Piece[] findIn(Tokens tokens) {
        var words = vocabulary.numbers(tokens);
        var pieces = new Piece[tokens.size()];
        var size = 0;
        for (var at = 0; at < tokens.size(); size++) {
            var found = longestAt(tokens, words, at);
            var length = found == null ? 1 : found.depth;
            var kinds = found == null ? Kinds.NONE : found.kinds(tokens.shape(at));
            pieces[size] = new Piece(tokens, at, length, kinds);
            at += length;
        }
        return size == pieces.length ? pieces : Arrays.copyOf(pieces, size);
    }

    private @Nullable Node longestAt(Tokens tokens, int[] words, int from) {
        var word = words[from];
        var node = word < 0 ? null : first[word];
        if (node == null) {
            return null;
        }
        var shape = tokens.shape(from);
        Node best = null;
        for (var at = from + 1; node != null; at++) {
            best = node.kinds(shape).isEmpty() ? best : node;
            if (node.last || at == words.length) {
                return best;
            }
            node = node.next(words[at]);
        }
        return best;
    }

    /** Where the phrases that begin alike are told apart by their next word. */
    private static final class Node {
        private final int depth;
        private final boolean last;
        private final int[] words;
        private final Node[] next;
        private final Kinds anyhow;
        private final Kinds capital;
        private final Kinds upper;

        Node(Draft draft, int depth, Map<String, Integer> numbers) {
            var behind = new TreeMap<Integer, Node>();
            draft.next.forEach((word, on) -> behind.put(numbers.get(word), new Node(on, depth + 1, numbers)));
            this.depth = depth;
            this.last = behind.isEmpty();
            this.words = behind.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.next = behind.values().toArray(Node[]::new);
            this.anyhow = kinds(draft.anyhow);
            this.capital = draft.capital.equals(draft.anyhow) ? anyhow : kinds(draft.capital);
            this.upper = draft.upper.equals(draft.capital) ? capital : kinds(draft.upper);
        }

        private static Kinds kinds(Map<Kind, String> meanings) {
            return meanings.isEmpty() ? Kinds.NONE : new Kinds(meanings);
        }

        @Nullable
        Node next(int word) {
            var at = word < 0 ? -1 : Arrays.binarySearch(words, word);
            return at < 0 ? null : next[at];
        }

        Kinds kinds(Shape shape) {
            return switch (shape) {
                case UPPER -> upper;
                case CAPITAL -> capital;
                case LOWER, NUMBER, MARK -> anyhow;
            };
        }
    }

    private enum Written {
        ANYHOW,
        WITH_CAPITAL,
        IN_CAPITALS
    }

    /** A node to which phrases are still added. */
    private static final class Draft {
        private final Map<String, Draft> next = new LinkedHashMap<>();
        private final Map<Kind, String> anyhow = new EnumMap<>(Kind.class);
        private final Map<Kind, String> capital = new EnumMap<>(Kind.class);
        private final Map<Kind, String> upper = new EnumMap<>(Kind.class);

        void add(Entry entry, Set<Shape> shapes) {
            for (var shape : shapes) {
                entriesFor(shape).putIfAbsent(entry.kind(), entry.value());
            }
            upper.putIfAbsent(entry.kind(), entry.value());
        }

        private Map<Kind, String> entriesFor(Shape shape) {
            return switch (shape) {
                case UPPER -> upper;
                case CAPITAL -> capital;
                case LOWER, NUMBER, MARK -> anyhow;
            };
        }

        void addWordsTo(Map<String, Integer> numbers) {
            next.forEach((word, on) -> {
                numbers.putIfAbsent(word, numbers.size());
                on.addWordsTo(numbers);
            });
        }
    }

    /** Collects phrases. */
    public static final class Builder {
        private final Draft root = new Draft();

        public Builder add(String phrase, Entry entry) {
            var tokens = Tokens.of(phrase);
            if (tokens.isEmpty()) {
                return this;
            }
            var node = root;
            for (var token : tokens) {
                node = node.next.computeIfAbsent(token.folded(), word -> new Draft());
            }
            node.add(entry, shapes(writtenAs(tokens)));
            return this;
        }

        public Lexicon build() {
            var numbers = new LinkedHashMap<String, Integer>();
            root.addWordsTo(numbers);
            var first = new Node[numbers.size()];
            root.next.forEach((word, draft) -> {
                var number = numbers.getOrDefault(word, 0);
                first[number] = new Node(draft, 1, numbers);
            });
            return new Lexicon(Vocabulary.of(new ArrayList<>(numbers.keySet())), first);
        }

        private static Written writtenAs(List<Token> tokens) {
            var first = tokens.get(0);
            return switch (first.shape()) {
                case CAPITAL -> Written.WITH_CAPITAL;
                case UPPER ->
                    tokens.size() == 1 && first.folded().length() <= 4 ? Written.IN_CAPITALS : Written.WITH_CAPITAL;
                case LOWER, NUMBER, MARK -> Written.ANYHOW;
            };
        }

        private static Set<Shape> shapes(Written written) {
            return switch (written) {
                case ANYHOW -> EnumSet.allOf(Shape.class);
                case WITH_CAPITAL -> EnumSet.of(Shape.CAPITAL, Shape.UPPER);
                case IN_CAPITALS -> EnumSet.of(Shape.UPPER);
            };
        }
    }
}
