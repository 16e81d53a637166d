package org.summitwire.model.reading.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Person;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Takes the parties that took part and for whom nobody is named. */
final class UnnamedParties {

    private static final int LIST_REACH = 16;
    private static final int ROW = 3;
    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());

    private final Scene scene;
    private final List<Gathering> all;

    /** @param all the meetings of the article, the main one first */
    UnnamedParties(Scene scene, List<Gathering> all) {
        this.scene = scene;
        this.all = all;
    }

    private record Unnamed(Role role, Sentence sentence, int at) {}

    void read(Gathering gathering, List<Person> people, Stage stage, Findings findings) {
        var named = new TreeSet<String>();
        people.forEach(person -> named.add(person.country()));
        Map<String, Unnamed> unnamed = new LinkedHashMap<>();
        for (var sentence : gathering.sentences()) {
            addListed(gathering, sentence, unnamed);
        }
        for (var sentence : gathering.sentences()) {
            addNamed(gathering, sentence, unnamed);
            addSeated(gathering, sentence, unnamed);
            addPartners(gathering, sentence, unnamed);
        }
        unnamed.forEach((country, how) -> {
            if (!named.contains(country)) {
                var evidence = scene.text().evidence(how.sentence, how.at, how.at + 1);
                var fact = new Fact.Participant(null, country, how.role);
                findings.add(fact, stage, how.sentence, evidence, "<offices> <country>");
            }
        });
    }

    /** 'the presidents of Kazakhstan, Kyrgyzstan and Tajikistan' */
    private void addListed(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        for (var at = 0; at < sentence.size(); at++) {
            var piece = sentence.at(at);
            var plural = piece.is(Kind.OFFICES) || (piece.is(Kind.OFFICE) && isListBehind(sentence, at));
            if (!plural || scene.realityAt(sentence, at) == Reality.RECALLED) {
                continue;
            }
            var value = piece.is(Kind.OFFICES) ? piece.value(Kind.OFFICES) : piece.value(Kind.OFFICE);
            if (value == null || !ROLES.contains(value)) {
                continue;
            }
            var codes = listBehind(sentence, at + 1);
            var joined = joinsOthers(gathering, codes.keySet());
            codes.forEach((country, where) -> {
                if (joined || gathering.admits(country)) {
                    unnamed.putIfAbsent(country, new Unnamed(Role.valueOf(value), sentence, where));
                }
            });
        }
    }

    /** 'the ministers of Iraq, Turkey, Qatar and Oman signed': both parties of a meeting of two, and others. */
    private static boolean joinsOthers(Gathering gathering, Set<String> codes) {
        return gathering.isBilateral()
                && codes.size() > gathering.parties().size()
                && codes.containsAll(gathering.parties());
    }

    /** 'signed by the seven states, namely Bhutan, India, …': three or more members of the format, in a row. */
    private void addNamed(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        if (gathering.isBilateral() || !did(sentence)) {
            return;
        }
        for (var at = sentence.find(Kind.COUNTRY, 0); at >= 0; at = sentence.find(Kind.COUNTRY, at + 1)) {
            var codes = listBehind(sentence, at);
            var members = codes.size() >= ROW
                    && !sentence.is(at - 1, Kind.OF)
                    && !sentence.is(at - 1, Kind.LOCATIVE)
                    && codes.keySet().stream().allMatch(gathering::includesForSure)
                    && scene.realityAt(sentence, at) != Reality.RECALLED;
            if (members) {
                codes.forEach(
                        (country, where) -> unnamed.putIfAbsent(country, new Unnamed(Role.OTHER, sentence, where)));
            }
            at += 2 * Math.max(0, codes.size() - 1);
        }
    }

    /** 'Fiji and Tonga are sending envoys', 'the eight were joined by Kenya and Peru': beside a verb of taking part. */
    private void addSeated(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        if (gathering.isBilateral() || !(sentence.has(Kind.SEATED) || sentence.has(Kind.SENDS))) {
            return;
        }
        for (var at = sentence.find(Kind.COUNTRY, 0); at >= 0; at = sentence.find(Kind.COUNTRY, at + 1)) {
            var codes = listBehind(sentence, at);
            var last = Collections.max(codes.values());
            var came = (isSeat(sentence, last + 1) && !sentence.is(at - 1, Kind.OF)) || isJoined(sentence, at - 1);
            if (came && scene.realityAt(sentence, at) != Reality.RECALLED) {
                codes.forEach((country, where) -> {
                    if (gathering.includes(country) || gathering.hasGuests()) {
                        unnamed.putIfAbsent(country, new Unnamed(Role.OTHER, sentence, where));
                    }
                });
            }
            at = last;
        }
    }

    private static boolean isSeat(Sentence sentence, int at) {
        return sentence.is(at, Kind.SENDS) || sentence.is(at, Kind.SEATED);
    }

    private static boolean isJoined(Sentence sentence, int at) {
        var before = sentence.is(at, Kind.DEFINITE) ? at - 1 : at;
        return sentence.is(before, Kind.SEATED) && sentence.is(before, Kind.ESCORT);
    }

    private static boolean did(Sentence sentence) {
        return sentence.has(Kind.STAGE) || sentence.has(Kind.AGREE) || sentence.has(Kind.SEATED);
    }

    private static boolean isListBehind(Sentence sentence, int at) {
        return listBehind(sentence, at + 1).size() > 1;
    }

    private static Map<String, Integer> listBehind(Sentence sentence, int from) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (var at = from; at < Math.min(sentence.size(), from + LIST_REACH); at++) {
            var piece = sentence.at(at);
            var code = piece.value(Kind.COUNTRY);
            if (code != null) {
                codes.put(code, at);
            } else if (!piece.isMark(',')
                    && !piece.isAny(Kind.AND, Kind.OF, Kind.DEFINITE)
                    && !(codes.isEmpty() && piece.is(Kind.NAMELY))) {
                break;
            }
        }
        return codes;
    }

    /** Whether a meeting is named after a party, or is the article's own and of states that are only told by name. */
    private boolean isSubject(Gathering gathering, String code) {
        var own = gathering == all.get(0) && gathering.isBilateral();
        return gathering.isPartner(code) || (own && gathering.parties().contains(code));
    }

    /** Organisations whose meeting it is, and states that are its subject, where nobody speaks for them. */
    private void addPartners(Gathering gathering, Sentence sentence, Map<String, Unnamed> unnamed) {
        for (var at = 0; at < sentence.size(); at++) {
            var code = Parties.code(sentence.at(at));
            if (code != null && !unnamed.containsKey(code) && isSubject(gathering, code)) {
                if (scene.realityAt(sentence, at) != Reality.RECALLED) {
                    unnamed.put(code, new Unnamed(Role.OTHER, sentence, at));
                }
            }
        }
    }
}
