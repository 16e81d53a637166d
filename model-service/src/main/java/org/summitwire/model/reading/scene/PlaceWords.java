package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** What words beside a city say of it. */
final class PlaceWords {

    private static final int MET_WITHIN = 6;
    private static final int HOUSE_NAME = 4;
    private static final int ON_THE_WAY = 4;
    private static final int GUEST = 10;
    private static final int HOSTS_WITHIN = 6;
    private static final int BESIDE_HOST = 3;
    private static final int SEEN_WITHIN = 6;
    private static final int ONLOOKER_PLACED = 6;
    private static final int WHERE_WITHIN = 6;
    private static final int SOURCE_PLACED = 5;

    private PlaceWords() {}

    /** 'arrived in Lima', 'lawatan Presiden Ruto ke Lima': nothing but who goes stands between */
    static boolean isOnTheWay(Sentence sentence, int at) {
        if (sentence.find(Kind.VISIT, at - ON_THE_WAY, at) >= 0) {
            return true;
        }
        for (var back = at - 2; back >= Math.max(0, at - GUEST); back--) {
            var piece = sentence.at(back);
            if (piece.is(Kind.VISIT)) {
                return true;
            }
            if (!piece.isCapital() && !piece.isAny(Kind.OFFICE, Kind.POSSESSIVE, Kind.HONORIFIC, Kind.LEADER)) {
                return false;
            }
        }
        return false;
    }

    /** 'to consult with Kyiv': a capital that stands for its state, whatever place is told before */
    static boolean isCounterpart(Sentence sentence, int at) {
        return sentence.is(at, Kind.CAPITAL) && sentence.is(at - 1, Kind.WITH) && !sentence.is(at - 1, Kind.LOCATIVE);
    }

    /** 'Jeddah plays host', 'giliran Jeddah yang menjamu', 'the turn of Lima to receive them' */
    static boolean isHostCity(Sentence sentence, int at) {
        var host = sentence.find(Kind.HOST, at + 1, at + BESIDE_HOST);
        if (sentence.is(at - 1, Kind.TURN)) {
            return true;
        }
        return host >= 0
                && !sentence.at(at + 1).isAny(Kind.STAGE, Kind.SAY)
                && sentence.find(Kind.CITY, at + 1, host) < 0
                && sentence.find(Kind.OFFICE, at + 1, host) < 0
                && sentence.find(Kind.LEADER, at + 1, host) < 0
                && sentence.find(Kind.RECALL, at - HOSTS_WITHIN, at) < 0;
    }

    /** A summit, leaders or a forum, of which a city can be the host */
    static boolean tellsOfMany(Sentence sentence) {
        return sentence.has(Kind.FORUM)
                || sentence.has(Kind.MEETING)
                || sentence.has(Kind.OFFICES)
                || sentence.has(Kind.BOTH);
    }

    /** 'more often seen in Moscow or Beijing': where they are not now */
    static boolean isOfOtherTimes(Sentence sentence, int at) {
        var compared = sentence.find(Kind.COMPARED, at - SEEN_WITHIN, at);
        return compared >= 0
                && sentence.find(Kind.LOCATIVE, compared, at) >= 0
                && sentence.find(Kind.MEETING, compared, at) < 0
                && sentence.find(Kind.HELD, compared, at) < 0;
    }

    /** 'left Riyadh for Doha; but 'left Riyadh with a joint statement' */
    static boolean isLeftForAnother(Sentence sentence, int at) {
        var visit = sentence.find(Kind.VISIT, at - 2, at);
        return visit >= 0
                && sentence.at(visit).is(Kind.VISIT, "LEFT")
                && sentence.is(at + 1, Kind.PURPOSE)
                && sentence.find(Kind.CITY, at + 2, at + ON_THE_WAY) >= 0;
    }

    /** Where a sentence says 'held there'; -1 where it does not. */
    static int heldThere(Sentence sentence) {
        for (var at = sentence.find(Kind.THERE, 1); at >= 0; at = sentence.find(Kind.THERE, at + 1)) {
            if (sentence.at(at - 1).isAny(Kind.HELD, Kind.MEET, Kind.STAGE, Kind.PLAN)
                    && (sentence.has(Kind.MEETING) || sentence.has(Kind.FORUM) || sentence.has(Kind.MEET))) {
                return at;
            }
        }
        return -1;
    }

    /** 'seven decades after they met in Bandung', 'sepuluh tahun setelah pertemuan di Bandung' */
    static boolean isOfLongBefore(Sentence sentence, int at) {
        for (var back = at - 1; back > 0 && !sentence.isMark(back, ','); back--) {
            if (sentence.is(back, Kind.SUBORDINATE) || sentence.is(back, Kind.WITH)) {
                return sentence.at(back - 1).isAny(Kind.YEARS, Kind.DECADE);
            }
        }
        return false;
    }

    /** 'returned to Beijing', 'kembali ke Ankara' */
    static boolean isWayHome(Sentence sentence, int at) {
        return at > 0
                && sentence.is(at - 1, Kind.LOCATIVE)
                && !meetsBehind(sentence, at)
                && (sentence.at(at - 1).is(Kind.VISIT, "LEFT")
                        || (at > 1 && sentence.at(at - 2).is(Kind.VISIT, "LEFT") && sentence.is(at - 1, Kind.PURPOSE)));
    }

    /** 'went on to Bangkok to meet', 'melanjutkan kunjungan ke Bangkok untuk menemui' */
    private static boolean meetsBehind(Sentence sentence, int at) {
        var met = sentence.find(Kind.MEET, at + 1, at + MET_WITHIN);
        return met >= 0
                && sentence.find(Kind.SUBORDINATE, at + 1, met) < 0
                && sentence.find(Kind.CITY, at + 1, met) < 0;
    }

    /** 'for Jakarta, where Prabowo will receive him', 'for Doha on Wednesday, where he signed' */
    static boolean isWhereTheyMeet(Sentence sentence, int at) {
        var relative = sentence.find(Kind.RELATIVE, at + 2, at + WHERE_WITHIN);
        if (relative < 0 || !sentence.isMark(relative - 1, ',') || sentence.find(Kind.CITY, at + 1, relative) >= 0) {
            return false;
        }
        var where = sentence.at(relative).is(Kind.RELATIVE, "WHERE");
        return (where && (sentence.find(Kind.STAGE, relative) >= 0 || sentence.find(Kind.FORUM, relative) >= 0))
                || ((where || relative == at + 2) && sentence.find(Kind.MEET, relative) >= 0);
    }

    /** The Bali of 'di Badung, Bali' */
    static boolean isRegionOfCity(Sentence sentence, int at) {
        return sentence.isMark(at - 1, ',') && sentence.is(at - 2, Kind.CITY) && sentence.is(at - 3, Kind.LOCATIVE);
    }

    /** 'di Gedung Parlemen Singapura': the city behind the name of a house in it */
    static boolean isOfHouse(Sentence sentence, int at) {
        var back = at - 1;
        while (back > at - HOUSE_NAME && back > 0 && isOfName(sentence.at(back))) {
            back--;
        }
        return back < at - 1 && back >= 0 && sentence.is(back, Kind.LOCATIVE);
    }

    private static boolean isOfName(Piece piece) {
        return piece.isCapital() && !piece.isAny(Kind.OFFICE, Kind.CITY, Kind.COUNTRY, Kind.MONTH, Kind.WEEKDAY);
    }

    /** 'said the ministry in Quito', but not 'at the president's office in Quito' */
    static boolean isOfSource(Sentence sentence, int at) {
        var onlooker = sentence.find(Kind.ONLOOKER, at - ONLOOKER_PLACED, at); // 'said an analyst in Canberra'
        if (onlooker >= 0 && sentence.find(Kind.MEETING, onlooker, at) < 0 && sentence.has(Kind.SAY)) {
            return true;
        }
        var source = sentence.find(Kind.OFFICE_SOURCE, at - 3, at);
        return source >= 0 && sentence.find(Kind.LOCATIVE, source - SOURCE_PLACED, source) < 0;
    }

    /** 'the next summit, in Bishkek' */
    static boolean isNext(Sentence sentence, int at) {
        return sentence.find(Kind.NEXT_MEETING, Math.max(0, at - 5), at) >= 0;
    }

    /** 'KTT Johannesburg', 'summit Gabala' */
    static boolean isHigh(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.at(at).is(Kind.MEETING, "HIGH");
    }

    /** 'the Tirana Declaration', 'Deklarasi Tirana' */
    static boolean namesDeclaration(Sentence sentence, int at) {
        return (sentence.is(at + 1, Kind.DOCUMENT)
                        && sentence.at(at + 1).isCapital()
                        && "DECLARATION".equals(sentence.at(at + 1).value(Kind.DOCUMENT)))
                || (at > 0
                        && sentence.at(at - 1).isCapital()
                        && "DECLARATION".equals(sentence.at(at - 1).value(Kind.DOCUMENT)));
    }

    /** A meeting, a forum or those who met; the 'ministerial' of 'a ministerial appointment' is none. */
    static boolean tellsOfMeeting(Sentence sentence, Clause clause) {
        if (clause.has(Kind.FORUM) || clause.has(Kind.MEET)) {
            return true;
        }
        for (var at = clause.find(Kind.MEETING); at >= 0; at = sentence.find(Kind.MEETING, at + 1, clause.to())) {
            var next = at + 1 < sentence.size() ? sentence.at(at + 1) : null;
            if (next == null || next.isKnown() || !next.isWord() || next.isCapital()) {
                return true;
            }
        }
        return false;
    }
}
