package org.summitwire.standalone.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Puts marks into a body. Marks within marks are nested; of two that cross, the one that ends later is closed and opened
 * again, so that what is written is always well nested. A label stands behind the last of its words.
 */
final class Marking {

    private final String body;
    private final boolean bracketed;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Run> runs = new ArrayList<>();

    private Marking(String body, boolean bracketed) {
        this.body = body;
        this.bracketed = bracketed;
    }

    /** The body in runs; line breaks stay in their text. */
    static List<Run> mark(String body, List<Mark> marks, boolean bracketed) {
        var marking = new Marking(Harmless.lines(body), bracketed);
        marking.put(merged(marks));
        return marking.runs;
    }

    private static List<Mark> merged(List<Mark> marks) {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparing(Mark::open));
        var merged = new ArrayList<Mark>();
        for (var mark : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.hasTheWordsOf(mark)) {
                merged.set(merged.size() - 1, last.with(mark));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    private void put(List<Mark> marks) {
        var at = 0;
        for (var mark : marks) {
            at = closeUntil(mark.start(), at);
            at = words(at, mark.start());
            open(mark);
        }
        at = closeUntil(body.length(), at);
        words(at, body.length());
    }

    /** Writes words and closes marks, the first to end first, as far as they end by there. */
    private int closeUntil(int end, int from) {
        var at = from;
        while (!open.isEmpty()) {
            var next = open.stream().mapToInt(Mark::end).min().orElseThrow();
            if (next > end) {
                return at;
            }
            at = words(at, next);
            close(next);
        }
        return at;
    }

    private void close(int end) {
        var goOn = new ArrayDeque<Mark>();
        while (open.stream().anyMatch(mark -> mark.end() == end)) {
            var mark = open.pop();
            bracket(String.valueOf(mark.close()), mark);
            if (mark.end() == end) {
                runs.add(new Run(mark.open() + mark.label() + mark.close(), mark.look()));
            } else {
                goOn.push(mark);
            }
        }
        goOn.forEach(this::open);
    }

    private void open(Mark mark) {
        bracket(String.valueOf(mark.open()), mark);
        open.push(mark);
    }

    private void bracket(String sign, Mark mark) {
        if (bracketed) {
            runs.add(new Run(sign, mark.look()));
        }
    }

    private int words(int start, int end) {
        if (start < end) {
            var look = open.isEmpty() ? Look.PLAIN : open.peek().look();
            runs.add(new Run(body.substring(start, end), look));
        }
        return Math.max(start, end);
    }
}
