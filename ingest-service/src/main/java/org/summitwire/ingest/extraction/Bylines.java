package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who wrote the article and when, as lines near its beginning and end tell it. */
final class Bylines {

    private static final int TOP = 10;
    private static final int END = 4;
    private static final int LONGEST = 90;
    private static final int DATE_ONLY = 25;
    private static final int LONGEST_BIOGRAPHY = 500;

    /** A day and a year, a clock time, or a day of the week before a number. */
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}|(?:19|20)\\d{2}年\\d{1,2}月"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d{2}\\b"
                    + "|\\b\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}\\b",
            Pattern.UNICODE_CASE);

    private static final Pattern BIOGRAPHY = Pattern.compile(
            ".{0,40}\\b(?:is|was|are|works|writes|covers|reports|joined|holds|ist|schreibt|arbeitet|est|es|è|é|adalah|merupakan|works as)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A full name at the beginning, and what its bearer does for the outlet. */
    private static final Pattern WRITER = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the|our|[\\p{L}’' ]{2,40}['’]s?)\\b.{0,80}?"
                    + "\\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|blogger|producer)\\b.{0,400}");

    private final List<String> authors;

    Bylines(List<String> authors) {
        this.authors = authors.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.indexOf(' ') > 0)
                .toList();
    }

    void takeOut(List<Block> blocks) {
        int seen = 0;
        for (int at = 0; at < blocks.size() && seen < TOP; at++) {
            var block = blocks.get(at);
            if (block.stands() && ++seen > 0 && (isByline(block) || (seen < 3 && isBiography(block)))) {
                block.takeOut("byline");
            }
        }
        seen = 0;
        for (int at = blocks.size() - 1; at >= 0 && seen < END; at--) {
            var block = blocks.get(at);
            if (block.stands() && ++seen > 0 && (isByline(block) || isBiography(block) || isOfWriter(block))) {
                block.takeOut("author");
            }
        }
    }

    static boolean tellsDate(Block block) {
        return DATE.matcher(block.text()).find();
    }

    private boolean isByline(Block block) {
        boolean isLine = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.LOOSE
                || (block.kind() == Block.Kind.ITEM && block.mass() < DATE_ONLY);
        if (block.mass() > LONGEST || block.isSentence() || !isLine) {
            return false;
        }
        var text = block.text().toLowerCase(Locale.ROOT);
        int names =
                authors.stream().filter(text::contains).mapToInt(String::length).sum();
        return (names > 0 && block.mass() - names < 40) || (DATE.matcher(text).find() && block.mass() < 60);
    }

    /** Whether it says who the author is. */
    boolean tellsAuthor(Block block) {
        return isOfWriter(block) || isBiography(block);
    }

    private static boolean isOfWriter(Block block) {
        return block.mass() <= LONGEST_BIOGRAPHY && WRITER.matcher(block.text()).matches();
    }

    private boolean isBiography(Block block) {
        if (block.mass() > LONGEST_BIOGRAPHY || authors.isEmpty()) {
            return false;
        }
        var text = block.text().toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(text::startsWith)
                && BIOGRAPHY.matcher(block.text()).matches();
    }
}
