package org.summitwire.ingest.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitwire.ingest.cleaning.Cleaned.Removed;
import org.summitwire.ingest.cleaning.NoiseRule.Credit;

/** The lines of one page while noise is taken out of them. A line that went stands no more; blank lines part blocks. */
final class Lines {

    private static final int LONGEST_HEADLINE = 200;
    /** An unmarked line after a blank one is a headline only from here: subheadings are shorter. */
    private static final int LEAST_WORDS_OF_HEADLINE = 5;

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-–—•·*>]|\\d{1,2}[.)])\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.…:;,](?:[\"”’')\\]])*$");
    private static final Pattern PARTS = Pattern.compile("\\s*[/&,]\\s*|\\s+dan\\s+|\\s+and\\s+");

    /** A line that went; never equal to a line of text, which is trimmed. */
    private static final String GONE = "\n";

    private final List<String> lines;
    private final boolean blocks;
    private final List<Removed> removed = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private int firstParagraph = Integer.MAX_VALUE;

    Lines(String text) {
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        this.blocks = text.contains("\n\n");
    }

    int size() {
        return lines.size();
    }

    String at(int index) {
        return lines.get(index);
    }

    boolean stands(int index) {
        var line = lines.get(index);
        return !line.isEmpty() && !line.equals(GONE);
    }

    /** Whether no paragraph has been seen yet; a line that is asked about and is one ends the top of the page. */
    boolean isTop(int index) {
        if (index > firstParagraph) {
            return false;
        }
        if (endsTop(lines.get(index))) {
            firstParagraph = index;
        }
        return true;
    }

    boolean removeIf(int index, NoiseRule rule) {
        var line = lines.get(index);
        if (line.length() > Cleaner.LONGEST_NOISE) {
            return false;
        }
        var matcher = rule.pattern().matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        if (rule.credit() != Credit.NOBODY) {
            credit(rule.credit(), matcher.group(1));
        }
        remove(index, rule.name());
        return true;
    }

    boolean cutEnd(int index, NoiseRule rule) {
        var line = lines.get(index);
        var matcher = rule.pattern().matcher(line);
        matcher.region(Math.max(0, line.length() - Cleaner.LONGEST_NOISE), line.length());
        matcher.useTransparentBounds(true);
        if (!matcher.find()) {
            return false;
        }
        if (rule.credit() != Credit.NOBODY) {
            credit(rule.credit(), matcher.group(1));
        }
        removed.add(new Removed(rule.name(), line.substring(matcher.start()).strip()));
        lines.set(index, line.substring(0, matcher.start()).strip());
        return true;
    }

    void remove(int index, String rule) {
        removed.add(new Removed(rule, lines.get(index)));
        lines.set(index, GONE);
    }

    /** Takes the headlines that are listed below a heading. Stops at what may be a sentence or a subheading. */
    boolean removeHeadlinesBelow(int heading, String rule) {
        int at = heading + 1;
        while (at < lines.size() && lines.get(at).isEmpty()) {
            at++;
        }
        boolean apart = at > heading + 1;
        while (at < lines.size() && stands(at) && isHeadline(lines.get(at), apart)) {
            remove(at, rule);
            at++;
        }
        return true;
    }

    /** Takes the headline that stands directly above the line that told its age. */
    boolean removeHeadlineAbove(int index, String rule) {
        int above = index - 1;
        boolean listed = above > 0 && lines.get(above - 1).equals(GONE);
        if (listed && stands(above) && isHeadline(lines.get(above), false)) {
            remove(above, rule);
        }
        return true;
    }

    Stream<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var block = new ArrayList<String>();
        for (int at = 0; at < lines.size(); at++) {
            if (stands(at)) {
                block.add(lines.get(at));
            }
            if (!block.isEmpty() && (lines.get(at).isEmpty() || !blocks)) {
                paragraphs.add(String.join("\n", block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            paragraphs.add(String.join("\n", block));
        }
        return paragraphs.stream();
    }

    List<Removed> removed() {
        return removed;
    }

    List<String> authors() {
        return authors;
    }

    List<String> agencies() {
        return agencies;
    }

    private void credit(Credit whom, String names) {
        if (whom == Credit.AGENCY) {
            agencies.add(names.strip());
            return;
        }
        PARTS.splitAsStream(names.strip())
                .map(String::strip)
                .filter(name ->
                        !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !authors.contains(name))
                .forEach(authors::add);
    }

    private static boolean isHeadline(String line, boolean apart) {
        var words = LIST_MARK.matcher(line).replaceFirst("");
        if (line.length() > LONGEST_HEADLINE
                || isProse(words)
                || SENTENCE_END.matcher(line).matches()) {
            return false;
        }
        return !apart || LIST_MARK.matcher(line).find() || line.split(" ").length >= LEAST_WORDS_OF_HEADLINE;
    }

    /** Whether a line is one that only an article has: long, or a sentence of some length. */
    private static boolean endsTop(String line) {
        return line.length() > 120 || (line.length() > 50 && line.endsWith("."));
    }

    /** Whether a line is long or holds a whole sentence and more. */
    private static boolean isProse(String line) {
        return line.length() > LONGEST_HEADLINE || line.matches(".*[\\p{Ll}\\d)]\\.\\s+[\\p{Lu}\"“].*");
    }
}
