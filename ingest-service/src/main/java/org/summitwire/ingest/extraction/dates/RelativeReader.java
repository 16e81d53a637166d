package org.summitwire.ingest.extraction.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from now: '3 jam lalu', '2 hours ago', 'il y a 3 heures', 'kemarin, 14:00'. */
final class RelativeReader {

    private static final Map<String, ChronoUnit> UNITS = new HashMap<>();
    private static final Map<String, Integer> DAYS = new HashMap<>();

    static {
        units(ChronoUnit.SECONDS, "detik", "second", "seconds", "sec", "secs", "saat", "giây", "秒", "초");
        units(
                ChronoUnit.MINUTES,
                "menit",
                "minute",
                "minutes",
                "min",
                "mins",
                "minit",
                "minuten",
                "minuto",
                "minutos",
                "minuti",
                "минут",
                "минуты",
                "минуту",
                "dakika",
                "phút",
                "分",
                "분",
                "นาที",
                "minuut");
        units(
                ChronoUnit.HOURS,
                "jam",
                "hour",
                "hours",
                "hr",
                "hrs",
                "stunde",
                "stunden",
                "hora",
                "horas",
                "heure",
                "heures",
                "ora",
                "ore",
                "uur",
                "час",
                "часа",
                "часов",
                "saat",
                "giờ",
                "時",
                "小",
                "시간",
                "ชั่วโมง");
        units(
                ChronoUnit.DAYS,
                "hari",
                "day",
                "days",
                "tag",
                "tage",
                "tagen",
                "día",
                "días",
                "dia",
                "dias",
                "jour",
                "jours",
                "giorno",
                "giorni",
                "dag",
                "dagen",
                "день",
                "дня",
                "дней",
                "gün",
                "ngày",
                "日",
                "天",
                "일",
                "วัน");
        units(
                ChronoUnit.WEEKS,
                "minggu",
                "pekan",
                "week",
                "weeks",
                "woche",
                "wochen",
                "semana",
                "semanas",
                "semaine",
                "semaines",
                "settimana",
                "settimane",
                "hafta",
                "tuần",
                "周");
        days(-1, "kemarin", "semalam", "yesterday", "gestern", "ayer", "hier", "ieri", "ontem", "вчера", "dün", "昨");
        days(0, "today", "heute", "hoy", "aujourd'hui", "oggi", "hoje", "сегодня", "bugün", "今");
    }

    private static final Set<String> AFTERWARDS =
            Set.of("ago", "lalu", "lepas", "fa", "geleden", "назад", "önce", "前", "전", "trước", "ที่แล้ว", "atrás");
    private static final Set<String> BEFOREHAND = Set.of("vor", "hace", "há", "il");
    private static final Set<String> ONE = Set.of("a", "an", "one", "sejam", "sehari", "setengah");
    private static final Set<String> FILLER = Set.of("yang", "間", "时", "y", "a", "hari", "hôm");

    private final Tokens tokens;
    private final Instant now;
    private final ZoneId zone;

    RelativeReader(Tokens tokens, Instant now, Locality locality) {
        this.tokens = tokens;
        this.now = now;
        this.zone = locality.clock().orElse(ZoneOffset.UTC);
    }

    /** A date and the token after it. */
    record Told(PageDate date, int next) {}

    /** The age that starts at this token: hours and less give a point in time, days and weeks a day. */
    @Nullable
    Told ageAt(int index) {
        int at = BEFOREHAND.contains(tokens.word(index)) ? afterFiller(index + 1) : index;
        long amount = ONE.contains(tokens.word(at)) ? 1 : tokens.number(at, 1, 3);
        var unit = UNITS.get(tokens.word(at + 1));
        if (amount < 0 || unit == null) {
            return null;
        }
        int after = afterFiller(at + 2);
        if (at == index && !AFTERWARDS.contains(tokens.word(after))) {
            return null;
        }
        return new Told(ago(amount, unit), after + 1);
    }

    /** How far the day named there lies from today: 'kemarin' -1, 'hari ini' 0; null if none is named. */
    @Nullable
    Integer dayAt(int index) {
        if (tokens.word(index).equals("hari") && tokens.word(index + 1).equals("ini")) {
            return 0;
        }
        return DAYS.get(tokens.word(index));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private PageDate ago(long amount, ChronoUnit unit) {
        if (unit.compareTo(ChronoUnit.DAYS) >= 0) {
            return PageDate.of(today().minus(amount, unit), DateReader.RELATIVE);
        }
        var then = now.minus(amount, unit).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        return new PageDate(then.toLocalDate(), then.toLocalTime(), then.getOffset(), DateReader.RELATIVE);
    }

    private int afterFiller(int index) {
        int at = index;
        while (at < index + 2 && FILLER.contains(tokens.word(at))) {
            at++;
        }
        return at;
    }

    private static void units(ChronoUnit unit, String... words) {
        for (var word : words) {
            UNITS.put(word, unit);
        }
    }

    private static void days(int from, String... words) {
        for (var word : words) {
            DAYS.put(word, from);
        }
    }
}
