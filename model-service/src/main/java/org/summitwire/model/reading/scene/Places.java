package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Weighs what sentences say of the city in which a meeting is. */
final class Places {

    private static final double SURE = 1;
    private static final int MONTH_OVER = 14;
    private static final double ARRIVED = 1.6;
    private static final double HOSTS = 2.5;
    private static final double LIKELY = 0.3;
    private static final double PAST = 0.05;
    private static final int BESIDE = 6;
    private static final double NAMED_WITH_IT = 2;
    private static final double NAMES_DOCUMENT = 0.9;

    private final Scene scene;
    private final Mentions mentions;
    private final Map<Boolean, @Nullable City> anywhere = new HashMap<>();
    private final Map<Boolean, @Nullable City> ofMain = new HashMap<>();
    private final TitlePlaces titled;
    private final DayPlaces onTheDay;

    Places(Scene scene, Text title, Mentions mentions) {
        this.scene = scene;
        this.mentions = mentions;
        this.titled = new TitlePlaces(title);
        this.onTheDay = new DayPlaces(scene);
    }

    /** Where one meeting is; what its own sentences do not tell, those of the main one or of the article do. */
    @Nullable
    City of(Gathering gathering, Gathering main, List<Sentence> sentences, boolean held, @Nullable Day day) {
        return Islands.town(city(gathering, main, sentences, held, day), sentences);
    }

    private @Nullable City city(
            Gathering gathering, Gathering main, List<Sentence> sentences, boolean held, @Nullable Day day) {
        var own = gathering.sentences();
        var here = here(own);
        if (here != null) {
            return here;
        }
        var city = city(own, gathering, held, day);
        if (gathering != main && (city == null || city.weight < LIKELY)) {
            var before = city(withTheOneBefore(own), gathering, held, day);
            city = before == null ? city : before;
        }
        var aside = gathering != main && own.stream().anyMatch(it -> it.has(Kind.SIDELINES));
        if (city == null || city.weight < (aside ? NAMED_WITH_IT : SURE)) {
            var other = aside ? cityOfMain(main, held) : cityAnywhere(sentences, held);
            city = other == null ? city : other;
        }
        if (gathering.isBilateral() && (city == null || city.weight < NAMED_WITH_IT)) {
            var abroad = new Journeys(scene).city(own, sentences, city);
            city = abroad == null ? city : abroad;
        }
        if (isFromAfar(own) && (city == null || city.weight < SURE)) {
            return null;
        }
        city = city == null || city.weight < LIKELY ? LinesAbove.city(scene, city) : city;
        return city == null && (gathering == main || cityAnywhere(sentences, held) == null) ? titled.only() : city;
    }

    /** 'hold their summit here on Thursday': where the report is from, see {@link Datelines} */
    private @Nullable City here(List<Sentence> own) {
        for (var sentence : own) {
            var here = sentence.find(Kind.HERE, 1);
            var clause = here < 0 ? null : Clause.around(sentence, here);
            if (clause != null && (clause.has(Kind.MEETING) || clause.has(Kind.FORUM) || clause.has(Kind.HELD))) {
                return Datelines.city(scene.text().sentences());
            }
        }
        return null;
    }

    /** The city of what was long ago, beside its day; null where none is named there. */
    @Nullable
    City beside(Day day) {
        var sentence = day.sentence();
        var at = sentence.findBefore(Kind.CITY, day.when().from());
        at = at < 0 ? sentence.find(Kind.CITY, day.when().to()) : at;
        var there = at > 0 && sentence.is(at - 1, Kind.LOCATIVE);
        return there ? new City(sentence, at, requireNonNull(sentence.at(at).value(Kind.CITY)), SURE) : null;
    }

    /** 'a videoconference of leaders', 'over the phone': they met nowhere, unless some other place is told. */
    private static boolean isFromAfar(List<Sentence> own) {
        return own.stream().limit(2).anyMatch(it -> it.has(Kind.REMOTE));
    }

    private List<Sentence> withTheOneBefore(List<Sentence> own) {
        var at = own.isEmpty() ? 0 : own.get(0).index();
        var before = at == 0 ? null : scene.text().sentences().get(at - 1);
        if (before == null || before.line().paragraph() != own.get(0).line().paragraph()) {
            return own;
        }
        var more = new ArrayList<Sentence>(own);
        more.add(0, before);
        return more;
    }

    /** The same for all meetings, so that it is looked for once. */
    private @Nullable City cityAnywhere(List<Sentence> sentences, boolean held) {
        if (!anywhere.containsKey(held)) {
            anywhere.put(held, city(sentences, null, held, null));
        }
        return anywhere.get(held);
    }

    private @Nullable City cityOfMain(Gathering main, boolean held) {
        if (!ofMain.containsKey(held)) {
            ofMain.put(held, city(main.sentences(), main, held, null));
        }
        return ofMain.get(held);
    }

    /** A city and the words that name it. */
    record City(Sentence sentence, int at, String place, double weight) {
        City plus(double more) {
            return new City(sentence, at, place, weight + more);
        }
    }

    private @Nullable City city(List<Sentence> sentences, @Nullable Gathering own, boolean held, @Nullable Day day) {
        Map<String, City> first = new HashMap<>();
        for (var sentence : sentences) {
            var opener = scene.opener(sentence);
            if (opener != null
                    && opener.line().sort() == Sort.HEADING
                    && opener.size() < 3
                    && opener.is(0, Kind.CITY)) {
                var place = requireNonNull(opener.at(0).value(Kind.CITY)); // 'LONDON' over what is told of London
                first.merge(place, new City(opener, 0, place, 2), (one, more) -> one.plus(2));
            }
            for (var at = sentence.find(Kind.CITY, 0); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                add(first, sentence, at, requireNonNull(sentence.at(at).value(Kind.CITY)), own, held, day);
            }
            for (var at = sentence.find(Kind.METROPOLIS, 0); at >= 0; at = sentence.find(Kind.METROPOLIS, at + 1)) {
                var place = Capitals.at(sentence, at);
                if (place != null) {
                    add(first, sentence, at, place, own, held, day);
                }
            }
            var there = heldThere(sentence);
            if (there != null) {
                first.merge(there.place, there, (one, more) -> one.plus(more.weight));
            }
        }
        return first.values().stream()
                .max(Comparator.comparingDouble(City::weight).thenComparing(City::place))
                .orElse(null);
    }

    /** 'due to be held there', 'digelar di sana': in the city named last */
    private @Nullable City heldThere(Sentence sentence) {
        var at = PlaceWords.heldThere(sentence);
        var before = sentence.index() == 0 ? null : scene.text().sentences().get(sentence.index() - 1);
        if (at < 0 || before == null || sentence.find(Kind.CITY, 0, at) >= 0) {
            return null;
        }
        var city = before.findBefore(Kind.CITY, before.size());
        return city < 0
                ? null
                : new City(before, city, requireNonNull(before.at(city).value(Kind.CITY)), 2);
    }

    private void add(
            Map<String, City> first,
            Sentence sentence,
            int at,
            String place,
            @Nullable Gathering own,
            boolean held,
            @Nullable Day day) {
        var heading = first.containsKey(place) ? 0 : titled.weight(place);
        var other = own != null && mentions.isOfAnother(own, sentence, at);
        var hosts = own != null && !own.isBilateral() && isHost(sentence, at, held);
        var told = hosts ? HOSTS : weight(sentence, at, held);
        var weight = other ? 0 : told + onTheDay.weight(sentence, at, day) + heading;
        if (weight > 0) {
            first.merge(place, new City(sentence, at, place, weight), (one, more) -> one.plus(weight));
        }
    }

    private boolean isHost(Sentence sentence, int at, boolean held) {
        return PlaceWords.isHostCity(sentence, at)
                && PlaceWords.tellsOfMany(sentence)
                && sentence.find(Kind.NEXT_YEAR, at + 1, at + 2 * BESIDE) < 0
                && !(held
                        && (scene.realityAt(sentence, at).isToCome()
                                || sentence.find(Kind.PLAN, at + 1, at + BESIDE) >= 0));
    }

    private double weight(Sentence sentence, int at, boolean held) {
        var clause = Clause.around(sentence, at);
        if (clause.has(Kind.REMOTE) || sentence.is(at - 1, Kind.REMOTE)) {
            return 0;
        }
        var past = scene.days(sentence).stream().anyMatch(it -> it.from() > at && it.from() <= at + 3 && isOver(it));
        if (past || scene.isRecalled(clause)) {
            return sentence.is(at - 1, Kind.LOCATIVE) ? PAST : 0;
        }
        if (sentence.is(at - 1, Kind.DOCUMENT) || sentence.is(at + 1, Kind.DOCUMENT)) {
            return PlaceWords.namesDeclaration(sentence, at) ? NAMES_DOCUMENT : 0.6;
        }
        if (PlaceWords.isWhereTheyMeet(sentence, at)) {
            return 3;
        }
        if (PlaceWords.isLeftForAnother(sentence, at) || PlaceWords.isWayHome(sentence, at)) {
            return 0;
        }
        if (PlaceWords.isOfLongBefore(sentence, at) || PlaceWords.isOfOtherTimes(sentence, at)) {
            return 0;
        }
        if (PlaceWords.isRegionOfCity(sentence, at)) {
            return 0.5;
        }
        if (Datelines.isDated(sentence, at, scene.days(sentence))) {
            return 2.5;
        }
        var there = sentence.find(Kind.LOCATIVE, at - 3, at) >= 0 && !PlaceWords.isCounterpart(sentence, at);
        if (sentence.is(at, Kind.COUNTRY)
                && !sentence.is(at - 1, Kind.LOCATIVE)
                && !PlaceWords.isOfHouse(sentence, at)) {
            return 0;
        }
        if (sentence.find(Kind.NEXT_YEAR, at + 1, at + 5) >= 0 || PlaceWords.isNext(sentence, at)) {
            return 0;
        }
        if (sentence.is(at - 1, Kind.FORUM)
                || PlaceWords.isHigh(sentence, at - 1)
                || PlaceWords.isHigh(sentence, at + 1)) {
            return 2.5;
        }
        if (sentence.is(at - 1, Kind.DEFINITE) && sentence.is(at + 1, Kind.MEETING)) {
            return 1.5; // 'the Doha meeting'
        }
        if (Datelines.isPlace(sentence, at)) {
            return sentence.has(Kind.HERE) ? 3 : 1.5;
        }
        if (!there) {
            return sentence.is(at - 1, Kind.VISIT) || sentence.is(at + 1, Kind.TURN) ? ARRIVED : 0.1;
        }
        if (sentence.is(at - 1, Kind.PURPOSE) && !PlaceWords.isOnTheWay(sentence, at)) {
            return 0.2; // 'sold to Tokyo', 'ditujukan ke Tokyo'
        }
        if (PlaceWords.isOfSource(sentence, at)) {
            return 0.1;
        }
        var reality = scene.realityAt(sentence, at);
        if (held && reality.isToCome()) {
            return 0.1;
        }
        if (PlaceWords.tellsOfMeeting(sentence, clause)) {
            return held && (reality == Reality.HOPED || reality == Reality.PROPOSED) ? LIKELY : 3;
        }
        if (isSigned(sentence, clause)) {
            return 2;
        }
        if (!held && clause.has(Kind.STAGE) && clause.has(Kind.DOCUMENT) && reality.isToCome()) {
            return SURE; // 'are to sign a treaty in Cusco'
        }
        return PlaceWords.isOnTheWay(sentence, at) ? ARRIVED : 0.7;
    }

    /** 'signed a treaty in the old town of Cusco' */
    private boolean isSigned(Sentence sentence, Clause clause) {
        for (var at = clause.find(Kind.STAGE); at >= 0; at = sentence.find(Kind.STAGE, at + 1, clause.to())) {
            if (!sentence.is(at, Kind.BARE) && scene.realityAt(sentence, at) == Reality.HAPPENED) {
                return clause.has(Kind.DOCUMENT);
            }
        }
        return false;
    }

    /** 'in Cairo in March', 'di Kairo bulan Maret lalu' */
    private boolean isOver(When when) {
        return scene.isLongAgo(when)
                || (when.vague() && when.end().isBefore(scene.published().minusDays(MONTH_OVER)));
    }
}
