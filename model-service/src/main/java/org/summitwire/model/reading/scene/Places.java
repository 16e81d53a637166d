package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Weighs what sentences say of the city in which a meeting is. */
final class Places {

    private static final double IN_TITLE = 2.5;
    private static final double SURE = 1;
    private static final int MONTH_OVER = 14;
    private static final double ARRIVED = 1.5;
    private static final double LIKELY = 0.3;
    private static final int LINES_ABOVE = 4;
    private static final int ON_THE_WAY = 4;
    private static final int WHERE_WITHIN = 6;
    private static final int SOURCE_PLACED = 5;
    private static final double NAMED_WITH_IT = 2;

    private final Scene scene;
    private final Mentions mentions;
    private final Map<Boolean, @Nullable City> anywhere = new HashMap<>();
    private final Map<Boolean, @Nullable City> ofMain = new HashMap<>();
    private final Set<String> titled;

    Places(Scene scene, Text title, Mentions mentions) {
        this.scene = scene;
        this.mentions = mentions;
        this.titled = titled(title);
    }

    /** 'Hasil KTT BIMSTEC di Bangkok': a city of which the title says that something was there */
    private static Set<String> titled(Text title) {
        var places = new TreeSet<String>();
        var named = new TreeSet<String>();
        for (var sentence : title.sentences()) {
            for (var at = sentence.find(Kind.CITY, 1); at >= 0; at = sentence.find(Kind.CITY, at + 1)) {
                named.add(requireNonNull(sentence.at(at).value(Kind.CITY)));
                var there = sentence.at(at - 1).isAny(Kind.LOCATIVE, Kind.SUBORDINATE, Kind.VISIT);
                if (there && sentence.find(Kind.DOCUMENT, Math.max(0, at - 4), at) < 0) {
                    places.add(requireNonNull(sentence.at(at).value(Kind.CITY)));
                }
            }
        }
        return named.size() > 1 ? Set.of() : places; // 'Dari Washington ke Tokyo' tells of two
    }

    /** Where one meeting is; what its own sentences do not tell, those of the main one or of the article do. */
    @Nullable
    City of(Gathering gathering, Gathering main, List<Sentence> sentences, boolean held) {
        var own = gathering.sentences();
        var city = city(own, gathering, held);
        if (gathering != main && (city == null || city.weight < LIKELY)) {
            var before = city(withTheOneBefore(own), gathering, held);
            city = before == null ? city : before;
        }
        var aside = gathering != main && own.stream().anyMatch(it -> it.has(Kind.SIDELINES));
        if (city == null || city.weight < (aside ? NAMED_WITH_IT : SURE)) {
            var other = aside ? cityOfMain(main, held) : cityAnywhere(sentences, held);
            city = other == null ? city : other;
        }
        return city == null || city.weight < LIKELY ? cityAbove(city) : city;
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

    /** 'New Delhi, December 5, 2025' as a line of its own; else the one city that the title says something was in. */
    private @Nullable City cityAbove(@Nullable City unlikely) {
        for (var sentence : scene.text().sentences()) {
            if (sentence.index() > LINES_ABOVE) {
                break;
            }
            var city = sentence.find(Kind.CITY, 0, 2);
            var days = scene.days(sentence);
            if (city >= 0 && !days.isEmpty() && days.get(0).from() <= city + 3) {
                return new City(sentence, city, requireNonNull(sentence.at(city).value(Kind.CITY)), SURE);
            }
        }
        return unlikely;
    }

    /** The same for all meetings, so that it is looked for once. */
    private @Nullable City cityAnywhere(List<Sentence> sentences, boolean held) {
        if (!anywhere.containsKey(held)) {
            anywhere.put(held, city(sentences, null, held));
        }
        return anywhere.get(held);
    }

    private @Nullable City cityOfMain(Gathering main, boolean held) {
        if (!ofMain.containsKey(held)) {
            ofMain.put(held, city(main.sentences(), main, held));
        }
        return ofMain.get(held);
    }

    /** A city and the words that name it. */
    record City(Sentence sentence, int at, String place, double weight) {
        City plus(double more) {
            return new City(sentence, at, place, weight + more);
        }
    }

    private @Nullable City city(List<Sentence> sentences, @Nullable Gathering own, boolean held) {
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
                add(first, sentence, at, requireNonNull(sentence.at(at).value(Kind.CITY)), own, held);
            }
            for (var at = sentence.find(Kind.METROPOLIS, 0); at >= 0; at = sentence.find(Kind.METROPOLIS, at + 1)) {
                var place = Capitals.at(sentence, at);
                if (place != null) {
                    add(first, sentence, at, place, own, held);
                }
            }
        }
        return first.values().stream()
                .max(Comparator.comparingDouble(City::weight).thenComparing(City::place))
                .orElse(null);
    }

    private void add(
            Map<String, City> first,
            Sentence sentence,
            int at,
            String place,
            @Nullable Gathering own,
            boolean held) {
        var heading = !first.containsKey(place) && titled.contains(place) ? IN_TITLE : 0;
        var other = own != null && mentions.isOfAnother(own, sentence, at);
        var weight = other ? 0 : weight(sentence, at, held) + heading;
        if (weight > 0) {
            first.merge(place, new City(sentence, at, place, weight), (one, more) -> one.plus(weight));
        }
    }

    private double weight(Sentence sentence, int at, boolean held) {
        var clause = Clause.around(sentence, at);
        var past = scene.days(sentence).stream().anyMatch(it -> it.from() > at && it.from() <= at + 3 && isOver(it));
        if (past || scene.isRecalled(clause)) {
            return 0;
        }
        if (sentence.is(at - 1, Kind.DOCUMENT) || sentence.is(at + 1, Kind.DOCUMENT)) {
            return 0.6;
        }
        if (isWhereTheyMeet(sentence, at)) {
            return 3;
        }
        if (isLeftForAnother(sentence, at)) {
            return 0;
        }
        if (isRegionOfCity(sentence, at)) {
            return 0.5;
        }
        var there = sentence.find(Kind.LOCATIVE, at - 3, at) >= 0;
        if (sentence.is(at, Kind.COUNTRY) && !sentence.is(at - 1, Kind.LOCATIVE)) {
            return 0;
        }
        if (sentence.find(Kind.NEXT_YEAR, at + 1, at + 5) >= 0 || isNext(sentence, at)) {
            return 0.1;
        }
        if (sentence.is(at - 1, Kind.FORUM) || isHigh(sentence, at - 1)) {
            return 2.5;
        }
        if (Datelines.isPlace(sentence, at)) {
            return sentence.has(Kind.HERE) ? 3 : 1.5;
        }
        if (!there) {
            return sentence.is(at - 1, Kind.VISIT) ? 1 : 0.1;
        }
        if (sentence.is(at - 1, Kind.PURPOSE) && sentence.find(Kind.VISIT, at - ON_THE_WAY, at) < 0) {
            return 0.2; // 'sold to Tokyo', 'ditujukan ke Tokyo'
        }
        if (isOfSource(sentence, at)) {
            return 0.1;
        }
        if (scene.realityAt(sentence, at).isToCome() && held) {
            return 0.1;
        }
        if (clause.has(Kind.MEETING) || clause.has(Kind.FORUM) || clause.has(Kind.MEET)) {
            return 3;
        }
        if (isSigned(sentence, clause)) {
            return 2;
        }
        return sentence.find(Kind.VISIT, at - ON_THE_WAY, at) >= 0 ? ARRIVED : 0.7;
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

    /** 'left Riyadh for Doha'; but 'left Riyadh with a joint statement' */
    private static boolean isLeftForAnother(Sentence sentence, int at) {
        var visit = sentence.find(Kind.VISIT, at - 2, at);
        return visit >= 0
                && sentence.at(visit).is(Kind.VISIT, "LEFT")
                && sentence.is(at + 1, Kind.PURPOSE)
                && sentence.find(Kind.CITY, at + 2, at + ON_THE_WAY) >= 0;
    }

    /** 'for Jakarta, where Prabowo will receive him', 'for Doha on Wednesday, where he signed' */
    private static boolean isWhereTheyMeet(Sentence sentence, int at) {
        var relative = sentence.find(Kind.RELATIVE, at + 2, at + WHERE_WITHIN);
        return relative > 0
                && sentence.isMark(relative - 1, ',')
                && sentence.find(Kind.CITY, at + 1, relative) < 0
                && (relative == at + 2 || sentence.at(relative).is(Kind.RELATIVE, "WHERE"))
                && (sentence.find(Kind.MEET, relative) >= 0
                        || (sentence.at(relative).is(Kind.RELATIVE, "WHERE")
                                && sentence.find(Kind.STAGE, relative) >= 0));
    }

    /** 'in Cairo in March', 'di Kairo bulan Maret lalu' */
    private boolean isOver(When when) {
        return scene.isLongAgo(when)
                || (when.vague() && when.end().isBefore(scene.published().minusDays(MONTH_OVER)));
    }

    /** The Bali of 'di Badung, Bali' */
    private static boolean isRegionOfCity(Sentence sentence, int at) {
        return sentence.isMark(at - 1, ',') && sentence.is(at - 2, Kind.CITY) && sentence.is(at - 3, Kind.LOCATIVE);
    }

    /** 'said the ministry in Quito', but not 'at the president's office in Quito' */
    private static boolean isOfSource(Sentence sentence, int at) {
        var source = sentence.find(Kind.OFFICE_SOURCE, at - 3, at);
        return source >= 0 && sentence.find(Kind.LOCATIVE, source - SOURCE_PLACED, source) < 0;
    }

    /** 'the next summit, in Bishkek' */
    private static boolean isNext(Sentence sentence, int at) {
        return sentence.find(Kind.NEXT_MEETING, Math.max(0, at - 5), at) >= 0;
    }

    /** 'KTT Johannesburg', 'summit Gabala' */
    private static boolean isHigh(Sentence sentence, int at) {
        return at >= 0 && sentence.at(at).is(Kind.MEETING, "HIGH");
    }
}
