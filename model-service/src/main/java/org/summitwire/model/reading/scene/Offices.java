package org.summitwire.model.reading.scene;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Reads office and country from the words around a name. */
final class Offices {

    private static final String ASIDE = "ASIDE";
    private static final String PRESIDENT = "presiden";
    private static final String ASKS = "WHO";
    private static final int REACH = 14;
    private static final int BODY_WORDS = 3;
    private static final int LEAD_IN = 2;

    private final Sentence sentence;
    private @Nullable String office;
    private @Nullable Piece held;
    private @Nullable String country;
    private boolean former;
    private int start;

    Offices(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.start = from;
        if (sentence.isMark(to, '(')) {
            readApposition(to + 1);
        }
        if (sentence.is(to, Kind.OF)) {
            country = codeBehind(to + 1);
        }
        if (office == null && isInRowOfAppositions(from, to)) {
            readApposition(to + 1);
        }
        if (office == null) {
            readBefore(from);
        }
        if (office == null || country == null) {
            readBehind(to);
        }
    }

    @Nullable
    String office() {
        return office;
    }

    @Nullable
    String country() {
        return country;
    }

    boolean isFormer() {
        return former;
    }

    /** Of heads of state there are kings too, and none of them is every outlet's own. */
    boolean isPresident() {
        return held != null
                && held.is(Kind.OFFICE, Role.HEAD_OF_STATE.name())
                && held.folded().startsWith(PRESIDENT);
    }

    /** What the office says of a seat at the table. */
    Person.Standing standing() {
        if (held == null) {
            return Person.Standing.USUAL;
        }
        if (held.is(Kind.AIDE)) {
            return Person.Standing.AIDE;
        }
        if (ASIDE.equals(office)) {
            return Person.Standing.BYSTANDER;
        }
        return held.is(Kind.HIGH_OFFICE) ? Person.Standing.HIGH : Person.Standing.USUAL;
    }

    /** 'A, President of Chile, B, President of Peru, met': the office between two names is the first one's. */
    private boolean isInRowOfAppositions(int from, int to) {
        var comma = from - 1;
        while (comma > 0 && isTitle(comma)) {
            comma--;
        }
        if (!sentence.isMark(comma, ',') || !sentence.isMark(to, ',')) {
            return false;
        }
        var named = comma - 1;
        while (named > 0 && comma - named < REACH && !sentence.isMark(named, ',')) {
            named--;
        }
        return sentence.isMark(named, ',')
                && Names.isPart(sentence, named - 1)
                && sentence.find(Kind.OFFICE, named, named + LEAD_IN + 1) >= 0
                && sentence.find(Kind.OFFICE, to, to + LEAD_IN + 1) >= 0;
    }

    /** 'H.E. Mr.': what goes before a name, with its points. */
    private boolean isTitle(int at) {
        return sentence.is(at, Kind.HONORIFIC) || sentence.isMark(at, '.');
    }

    /** 'Presiden Kazakhstan', 'the Malaysian prime minister', 'President of the European Council,' before the name. */
    private void readBefore(int from) {
        var at = from - 1;
        while (at >= 0 && sentence.is(at, Kind.HONORIFIC)) {
            at--;
        }
        var comma = sentence.isMark(at, ',')
                || (sentence.isMark(at, '-') && sentence.at(at).isSpaced());
        if (comma) {
            at--;
        }
        if (!comma && isPossessive(at) && code(at - 1) != null) {
            country = code(at - 1);
            start = at - 1;
            checkFormer();
            return;
        }
        var behind = country;
        country = null;
        var found = officeBefore(at, comma);
        if (found >= 0) {
            held = isOfAide(found) ? sentence.at(found - 1) : sentence.at(found);
            office = held.value(Kind.OFFICE);
            if (country == null && behind == null) {
                countryLeftOf(found);
            }
            start = Math.min(start, found);
        } else {
            country = null;
        }
        country = behind == null ? country : behind;
        checkFormer();
    }

    /** Steps back over country and portfolio to the office; -1 where there is none. */
    private int officeBefore(int from, boolean comma) {
        var unknown = 0;
        for (var at = from; at >= 0 && from - at < REACH; at--) {
            var piece = sentence.at(at);
            if (piece.is(Kind.OFFICE)) {
                return comma && from - at > 5 && !sentence.is(at + 1, Kind.OF) ? -1 : at;
            }
            var code = code(at);
            if (code != null && country == null) {
                country = code;
            } else if (code == null
                    && (country != null || Names.isAcronym(piece))
                    && isBody(piece)
                    && unknown < BODY_WORDS) {
                unknown++;
            } else if (code != null || !isBetween(piece, comma) || (piece.is(Kind.AND) && !isPortfolioList(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Penasihat Presiden Iran': it is the adviser who is named. */
    private boolean isOfAide(int found) {
        return sentence.is(found - 1, Kind.OFFICE) && sentence.at(found - 1).is(Kind.OFFICE, ASIDE);
    }

    /** A word of the body that the office is of: 'Partai Komunis Vietnam' */
    private static boolean isBody(Piece piece) {
        return piece.isWord() && piece.isCapital() && (!piece.isKnown() || piece.is(Kind.OUTSIDER));
    }

    /** 'Trade and Industry', but not 'President and Mrs' */
    private boolean isPortfolioList(int and) {
        return sentence.is(and - 1, Kind.PORTFOLIO);
    }

    private boolean isBetween(Piece piece, boolean comma) {
        return piece.isAny(Kind.PORTFOLIO, Kind.OF, Kind.DEFINITE, Kind.HONORIFIC, Kind.AND)
                || (piece.isMark(',') && !comma)
                || piece.isMark('-')
                || (comma && piece.isWord() && !piece.isKnown() && !piece.isCapital())
                || piece.is(Kind.POSSESSIVE);
    }

    /** "Uzbek President", "Kuwait's crown prince", 'South Korean Finance Minister' */
    private void countryLeftOf(int found) {
        for (var at = found - 1; at >= 0 && found - at <= 4; at--) {
            var code = code(at);
            if (code != null) {
                country = code;
                start = at;
                return;
            }
            var joins = sentence.is(at, Kind.AND) && sentence.is(at - 1, Kind.PORTFOLIO);
            var between = joins
                    || sentence.at(at).isAny(Kind.PORTFOLIO, Kind.HONORIFIC, Kind.ATTEND, Kind.OFFICE)
                    || isBody(sentence.at(at))
                    || sentence.isMark(at, '-');
            if (!isPossessive(at) && !between) {
                return;
            }
        }
    }

    /** '(Presiden Kazakhstan)', ', the Malaysian prime minister', 'of Kazakhstan' behind the name. */
    private void readBehind(int to) {
        if (sentence.is(to, Kind.OF) && codeBehind(to + 1) != null && country == null) {
            country = codeBehind(to + 1);
        } else if (sentence.isMark(to, ',')) {
            readApposition(to + 1);
        } else if (country == null && sentence.is(to, Kind.STAGE) && sentence.is(to + 1, Kind.PURPOSE)) {
            country = codeBehind(to + 2);
        } else if (country == null && office != null && sentence.is(to, Kind.PURPOSE)) {
            country = codeBehind(to + 1); // 'Energy Secretary A for the United States'
        }
    }

    private void readApposition(int from) {
        String foundOffice = null;
        Piece foundHeld = null;
        String foundCountry = null;
        var gone = false;
        var end = from;
        for (var at = from; at < Math.min(sentence.size(), from + 7); at++) {
            end = at;
            var piece = sentence.at(at);
            if (piece.is(Kind.FORMER)) {
                gone = true;
            } else if (piece.is(Kind.OFFICE) && foundOffice == null) {
                foundOffice = piece.value(Kind.OFFICE);
                foundHeld = piece;
            } else if (code(at) != null && foundCountry == null) {
                foundCountry = code(at);
            } else if (!isPossessive(at)
                    && !isPossessive(at + 1)
                    && !piece.isAny(Kind.DEFINITE, Kind.OF, Kind.PORTFOLIO)
                    && !(at - from < LEAD_IN && isLeadIn(piece))) {
                break;
            }
        }
        if (foundOffice != null && end < sentence.size() && Names.isPart(sentence, end)) {
            return; // 'Britain's A, German Chancellor B': the office of the next
        }
        former |= gone && foundOffice != null; // 'the former president', but not 'the former guerrilla'
        var bracketed = sentence.isMark(from - 1, '(') && foundCountry != null;
        var same = office == null || office.equals(foundOffice);
        if (foundOffice != null && country == null && (same || (end < sentence.size() && !sentence.isMark(end, ',')))) {
            country = foundCountry;
        }
        if (foundOffice != null && office == null) {
            office = foundOffice;
            held = foundHeld;
            country = foundCountry != null ? foundCountry : country;
        } else if (bracketed && country == null) {
            country = foundCountry;
        }
    }

    /** 'his Ivorian counterpart', 'yang juga Menteri Investasi' */
    private static boolean isLeadIn(Piece piece) {
        return piece.isWord()
                && !piece.isCapital()
                && piece.is(Kind.FUNCTION)
                && !piece.isAny(
                        Kind.SAY, Kind.AUXILIARY, Kind.AND, Kind.LOCATIVE, Kind.WITH, Kind.SUBORDINATE, Kind.CONTRAST);
    }

    private void checkFormer() {
        for (var at = start - 1; at >= Math.max(0, start - 2); at--) {
            former |= sentence.is(at, Kind.FORMER);
        }
    }

    private boolean isPossessive(int at) {
        return sentence.is(at, Kind.POSSESSIVE);
    }

    private @Nullable String codeBehind(int at) {
        return sentence.is(at, Kind.DEFINITE) ? code(at + 1) : code(at);
    }

    private @Nullable String code(int at) {
        if (at < 0 || at >= sentence.size()) {
            return null;
        }
        var piece = sentence.at(at);
        if (piece.is(Kind.COUNTRY)) {
            return piece.value(Kind.COUNTRY);
        }
        if (piece.is(Kind.NATIONAL)) {
            return piece.value(Kind.NATIONAL);
        }
        if (piece.is(Kind.ORGANISATION, ASKS) && !heads(at + 1) && sentence.is(at + 1, Kind.OFFICE)) {
            return null; // 'WHO President A, hosting': the word is a question's
        }
        var club = piece.is(Kind.FORUM) && (heads(at - 1) || heads(at + 1));
        return club ? piece.value(Kind.FORUM) : piece.value(Kind.ORGANISATION);
    }

    /** 'Sekretaris Eksekutif CPLP': a club with a head of its own. */
    private boolean heads(int at) {
        return sentence.is(at, Kind.OFFICE) && sentence.at(at).is(Kind.OFFICE, Role.ORGANISATION_HEAD.name());
    }
}
