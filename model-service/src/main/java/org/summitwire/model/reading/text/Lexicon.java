package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Token.Shape;

/**
 * Phrases and what they mean, as a tree of tokens. Finding all of them in a text takes one step a token and phrase
 * length, whatever the number of phrases. The case in which a phrase was entered is the case that it asks for: 'AS'
 * only in capitals, 'May' only with one, 'summit' anyhow.
 */
public final class Lexicon {

    private static final Map<Kind, String> NOTHING = new EnumMap<>(Kind.class);

    private final Node root;
    private final int longest;

    private Lexicon(Node root, int longest) {
        this.root = root;
        this.longest = longest;
    }

    /** The longest phrases, from left to right, and every other token as a piece of its own. */
    public List<Piece> findIn(String text, List<Token> tokens) {
        var pieces = new ArrayList<Piece>(tokens.size());
        var at = 0;
        while (at < tokens.size()) {
            var match = longestAt(tokens, at);
            var length = match == null ? 1 : match.length;
            Map<Kind, String> entries = match == null ? NOTHING : match.entries;
            pieces.add(new Piece(text, tokens.subList(at, at + length), entries));
            at += length;
        }
        return pieces;
    }

    private @Nullable Match longestAt(List<Token> tokens, int from) {
        Match best = null;
        Node node = root;
        for (var i = from; i < tokens.size() && i - from < longest; i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            var entries = node.entriesFor(tokens.get(from).shape());
            if (!entries.isEmpty()) {
                best = new Match(i - from + 1, entries);
            }
        }
        return best;
    }

    private record Match(int length, Map<Kind, String> entries) {}

    private enum Written {
        ANYHOW,
        WITH_CAPITAL,
        IN_CAPITALS
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Kind, String> anyhow = new EnumMap<>(Kind.class);
        private final Map<Kind, String> capital = new EnumMap<>(Kind.class);
        private final Map<Kind, String> upper = new EnumMap<>(Kind.class);

        Map<Kind, String> entriesFor(Shape shape) {
            return switch (shape) {
                case UPPER -> upper;
                case CAPITAL -> capital;
                case LOWER, NUMBER, MARK -> anyhow;
            };
        }

        void add(Entry entry, Set<Shape> shapes) {
            for (var shape : shapes) {
                entriesFor(shape).putIfAbsent(entry.kind(), entry.value());
            }
            upper.putIfAbsent(entry.kind(), entry.value());
        }
    }

    /** Collects phrases. */
    public static final class Builder {
        private final Node root = new Node();
        private int longest = 1;

        public Builder add(String phrase, Entry entry) {
            var tokens = Tokens.of(phrase);
            if (tokens.isEmpty()) {
                return this;
            }
            var node = root;
            for (var token : tokens) {
                node = node.next.computeIfAbsent(token.folded(), word -> new Node());
            }
            node.add(entry, shapes(writtenAs(tokens)));
            longest = Math.max(longest, tokens.size());
            return this;
        }

        public Lexicon build() {
            return new Lexicon(root, longest);
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
