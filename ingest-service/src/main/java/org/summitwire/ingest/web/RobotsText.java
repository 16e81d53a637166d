package org.summitwire.ingest.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt (RFC 9309) allows us.
 *
 * @param rules of our group, or else of the group for all
 */
record RobotsText(SimpleRobotRules rules) {

    /** Bytes of a robots.txt that are read; what comes behind is passed over (RFC 9309, 2.5). */
    static final int READ = 500 << 10;

    /** Our name in robots.txt, in lower case. */
    private static final List<String> NAMES = List.of("summitwire");

    /** A longer line can match no URL that we ask for, and would make the parser slow. */
    private static final int LONGEST_LINE = 4_096;

    static final RobotsText ALLOWS_ALL = new RobotsText(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));

    static RobotsText of(String url, byte[] text, @Nullable String contentType) {
        // the parser takes a long delay for a 'no'; ours is capped where it is kept
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new RobotsText(parser.parseContent(
                url, withoutLongLines(text), contentType == null ? "text/plain" : contentType, NAMES));
    }

    boolean allows(String url) {
        return rules.isAllowed(url);
    }

    /** The Crawl-delay; null where there is none. */
    @Nullable
    Duration crawlDelay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : null;
    }

    int size() {
        return rules.getRobotRules().size() + rules.getSitemaps().size() + 1;
    }

    private static byte[] withoutLongLines(byte[] text) {
        var kept = new ByteArrayOutputStream(text.length);
        int start = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || text[at] == '\n' || text[at] == '\r') {
                if (at - start <= LONGEST_LINE) {
                    kept.write(text, start, at - start);
                }
                kept.write('\n');
                start = at + 1;
            }
        }
        return kept.toByteArray();
    }
}
