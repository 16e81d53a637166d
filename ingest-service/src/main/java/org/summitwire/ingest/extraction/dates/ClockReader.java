package org.summitwire.ingest.extraction.dates;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a time of day with its zone: 14:30 WIB, 14.30, 2:30 p.m. ET, 14h30, 14時30分, 14:30:05.123+0700. */
final class ClockReader {

    private static final Set<String> BEFORE_NOON = Set.of("am", "a.m", "上午", "午前", "오전", "ص", "sa", "dop");
    private static final Set<String> AFTER_NOON = Set.of("pm", "p.m", "下午", "午後", "오후", "م", "ch");
    private static final Set<String> HOUR = Set.of("h", "時", "时", "点", "시", "uhr", "u", "น");
    private static final Set<String> MINUTE = Set.of("分", "분", "min", "m");
    private static final Set<String> AFTER_TIME =
            Set.of("uhr", "hrs", "h", "น", "น.", "hours", "local", "time", "waktu", "jam");
    /** Letters of zones that are no word of a language; the others ('art', 'west', 'get') count in capitals alone. */
    private static final Set<String> UNMISTAKABLE = Set.of("wib", "wita", "gmt", "utc", "z", "мск");

    private static final String SIGNS = "+-−–";

    private final Tokens tokens;
    private final boolean machine;

    /**
     * Reads from these tokens.
     *
     * @param machine whether they were written for machines, so that a bare sign or number after the time is an offset
     */
    ClockReader(Tokens tokens, boolean machine) {
        this.tokens = tokens;
        this.machine = machine;
    }

    /** The time of day that starts at this token. */
    @Nullable
    Clock at(int index) {
        int at = index;
        int half = half(at);
        if (half != 0) {
            at += halfWords(at);
        }
        int hour = tokens.number(at, 1, 2);
        if (hour < 0) {
            return null;
        }
        at++;
        int minute = minuteAfter(at);
        int second = 0;
        if (minute >= 0) {
            at += 2;
            int seconds = secondAfter(at);
            if (seconds >= 0) {
                second = seconds;
                at += 2;
                at = afterFraction(at);
            }
            at = MINUTE.contains(tokens.word(at)) && tokens.isGlued(at) ? at + 1 : at;
        } else if (HOUR.contains(tokens.word(at)) && !tokens.word(at).equals("u")) {
            at++;
        } else if (half == 0 && half(at) == 0) {
            return null;
        }
        if (half == 0
                && half(at) != 0
                && !(tokens.word(at).equals("sa") && tokens.at(at).kind() == Tokens.Kind.END)) {
            half = half(at);
            at += halfWords(at);
            at = tokens.isMark(at, ".") ? at + 1 : at;
        }
        int hourOfDay = hourOfDay(hour, half);
        if (hourOfDay > 23 || minute > 59 || second > 59) {
            return null;
        }
        return zoned(LocalTime.of(hourOfDay, Math.max(0, minute), second), at);
    }

    private static int hourOfDay(int hour, int half) {
        if (half == 0 || hour > 12) {
            return hour;
        }
        return hour % 12 + (half > 0 ? 12 : 0);
    }

    private int minuteAfter(int at) {
        boolean parted = (tokens.isMark(at, ":.：") && tokens.isGlued(at)) || HOUR.contains(tokens.word(at));
        return parted ? tokens.number(at + 1, 2, 2) : -1;
    }

    private int secondAfter(int at) {
        boolean parted = (tokens.isMark(at, ":.：") && tokens.isGlued(at + 1)) || MINUTE.contains(tokens.word(at));
        return parted ? tokens.number(at + 1, 2, 2) : -1;
    }

    private int afterFraction(int at) {
        return tokens.isMark(at, ".,") && tokens.isGlued(at + 1) && tokens.number(at + 1, 1, 9) >= 0 ? at + 2 : at;
    }

    /** -1 before noon, 1 after noon, 0 where nothing is said. */
    private int half(int at) {
        if (!tokens.isWord(at)) {
            return 0;
        }
        var word = halfWords(at) == 2 ? tokens.word(at) + tokens.word(at + 1) : tokens.word(at);
        return BEFORE_NOON.contains(word) ? -1 : AFTER_NOON.contains(word) ? 1 : 0;
    }

    /** Two Han characters are two words; so are the letters of 'p. m.'. */
    private int halfWords(int at) {
        if (tokens.word(at).length() != 1 || !tokens.isWord(at + 1)) {
            return 1;
        }
        var pair = tokens.word(at) + tokens.word(at + 1);
        return tokens.isWord(at + 1) && (BEFORE_NOON.contains(pair) || AFTER_NOON.contains(pair)) ? 2 : 1;
    }

    private Clock zoned(LocalTime time, int from) {
        int at = from;
        if (AFTER_TIME.contains(tokens.word(at))) {
            at++;
            at = tokens.isMark(at, ".") ? at + 1 : at;
        }
        at = tokens.isMark(at, "(,") ? at + 1 : at;
        var word = tokens.word(at);
        if (word.equals("gmt") || word.equals("utc")) {
            return universal(time, word, at + 1);
        }
        if (Zones.isZone(word) && (tokens.isInCapitals(at) || UNMISTAKABLE.contains(word))) {
            int offsetAt = tokens.isMark(at + 1, "(") ? at + 2 : at + 1;
            var exact = offset(offsetAt);
            return exact == null ? new Clock(time, null, word, at + 1) : exact.after(time);
        }
        boolean spacedFromDigits = tokens.at(at + 1).start() > tokens.at(at).end();
        boolean signed = tokens.isMark(at, SIGNS) && !spacedFromDigits && (machine || tokens.isGlued(at));
        var written = signed ? offset(at) : machine && at == from ? unsigned(at) : null;
        return written == null ? new Clock(time, null, null, from) : written.after(time);
    }

    private Clock universal(LocalTime time, String word, int at) {
        var written = offset(at);
        return written == null ? new Clock(time, null, word, at) : written.after(time);
    }

    /** An offset and the token after it. */
    private record Offset(ZoneOffset offset, int next) {
        Clock after(LocalTime time) {
            return new Clock(time, offset, null, next);
        }
    }

    /** +07:00, +0700, +7. */
    private @Nullable Offset offset(int at) {
        if (!tokens.isMark(at, SIGNS)) {
            return null;
        }
        return digits(at + 1, tokens.isMark(at, "+") ? 1 : -1);
    }

    /** ' 07:00' where a URL's decoding took the plus. */
    private @Nullable Offset unsigned(int at) {
        boolean parted = tokens.number(at, 2, 2) >= 0 && tokens.isMark(at + 1, ":") && tokens.number(at + 2, 2, 2) >= 0;
        return parted && !tokens.isGlued(at) ? digits(at, 1) : null;
    }

    private @Nullable Offset digits(int at, int sign) {
        int hours = tokens.number(at, 1, 4);
        if (hours < 0) {
            return null;
        }
        int minutes = 0;
        int next = at + 1;
        if (tokens.at(at).text().length() >= 3) {
            minutes = hours % 100;
            hours = hours / 100;
        } else if (tokens.isMark(next, ":") && tokens.number(next + 1, 2, 2) >= 0) {
            minutes = tokens.number(next + 1, 2, 2);
            next += 2;
        }
        if (hours > 14 || minutes > 59) {
            return null;
        }
        return new Offset(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes), next);
    }
}
