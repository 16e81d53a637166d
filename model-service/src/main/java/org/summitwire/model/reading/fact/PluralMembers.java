package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Takes documents that a plural without a number tells one by one by what they are on: 'memoranda on tea, on ports and
 * on tax', 'nota kesepahaman tentang teh, tentang pelabuhan, dan tentang pajak'; of a set counted before also 'memoranda
 * on tea, ports and tax'.
 */
final class PluralMembers {

    private static final String RULE = "<document> : <subject>";
    private static final int SET_WITHIN = 2;

    /** Two joined by a bare 'and' may be what one of them is on. */
    private static final int SEVERAL = 3;

    private static final int LARGEST = 12;

    private final Scene scene;
    private final Gathering gathering;
    private final DocumentStages stages;
    private final ToldDocuments told;

    PluralMembers(Scene scene, Gathering gathering, DocumentStages stages, ToldDocuments told) {
        this.scene = scene;
        this.gathering = gathering;
        this.stages = stages;
        this.told = told;
    }

    void read(Sentence sentence) {
        for (var at = sentence.find(Kind.DOCUMENT, 0); at >= 0; at = sentence.find(Kind.DOCUMENT, at + 1)) {
            if (isUncountedPlural(sentence, at) && scene.realityAt(sentence, at) == Reality.HAPPENED) {
                readBehind(sentence, at);
            }
        }
    }

    private boolean isUncountedPlural(Sentence sentence, int at) {
        var counts = new DocumentCounts(scene, sentence, at);
        return (scene.language().describesBehind() || isPlural(sentence, at))
                && topicBehind(sentence, at) >= 0
                && counts.of() == null
                && sentence.find(Kind.UNCOUNTED, counts.first() - 2, at) < 0
                && sentence.find(Kind.ARTICLE, counts.first() - 1, at) < 0;
    }

    /** 'memoranda on', 'memoranda were signed on'; -1 where nothing says so */
    private static int topicBehind(Sentence sentence, int at) {
        var topic = sentence.is(at + 1, Kind.STAGE) ? at + 2 : at + 1;
        return topic < sentence.size() && sentence.at(topic).is(Kind.TOPIC, "STRONG") ? topic : -1;
    }

    /** 'agreements', 'memoranda' */
    private boolean isPlural(Sentence sentence, int at) {
        return scene.language().isPlural(sentence.at(at).words()) || sentence.is(at, Kind.PLAIN);
    }

    private void readBehind(Sentence sentence, int at) {
        var members = SubjectList.byTopic(sentence, topicBehind(sentence, at));
        var set = told.setBefore(sentence, SET_WITHIN);
        if (members.size() < 2 && set != null && isPlural(sentence, at)) {
            members = Listing.from(scene, sentence, topicBehind(sentence, at) + 1, sentence.size());
            members = members.size() < SEVERAL ? List.of() : members;
        }
        var done = set == null ? stages.of(sentence, at, List.of(), false).stages() : set.stages();
        if (members.size() < 2 || members.size() > LARGEST || done.isEmpty() || hasDocument(sentence, members)) {
            return;
        }
        for (var member : members) {
            var from = sentence.is(member.from(), Kind.TOPIC) ? member.from() + 1 : member.from();
            if (from < member.to()) {
                add(sentence, from, member.to(), requireNonNull(sentence.at(at).value(Kind.DOCUMENT)), done);
            }
        }
    }

    private static boolean hasDocument(Sentence sentence, List<Listing.Member> members) {
        return members.stream().anyMatch(it -> sentence.find(Kind.DOCUMENT, it.from(), it.to()) >= 0);
    }

    private void add(Sentence sentence, int from, int to, String type, List<Stage> done) {
        var parties = gathering.isBilateral() ? gathering.parties() : new TreeSet<String>();
        var subject = scene.text().words(sentence, from, to);
        var document =
                new Fact.Document(DocumentType.valueOf(type), null, 1, Bound.EXACT, done, parties, subject, Set.of());
        told.add(document, sentence, from, to, RULE);
    }
}
