package org.summitwire.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitwire.model.reading.fact.Areas;
import org.summitwire.model.reading.fact.Documents;
import org.summitwire.model.reading.fact.Donors;
import org.summitwire.model.reading.fact.Findings;
import org.summitwire.model.reading.fact.Initiatives;
import org.summitwire.model.reading.fact.Participants;
import org.summitwire.model.reading.fact.Pledges;
import org.summitwire.model.reading.fact.SideMeetings;
import org.summitwire.model.reading.fact.Targets;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.language.LanguageGuess;
import org.summitwire.model.reading.scene.Formats;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Gatherings;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Text;
import org.summitwire.model.reading.text.Tokens;

/** Reads an article in four steps: its words, its meetings, the facts of each, what was let pass. */
final class StandardReader implements ArticleReader {

    private final List<Language> languages;
    private final Formats formats;

    StandardReader(List<Language> languages, Formats formats) {
        this.languages = List.copyOf(languages);
        this.formats = formats;
    }

    @Override
    public Reading read(Article article) {
        var tokens = Tokens.in(article.body());
        var language = languageOf(article, tokens);
        var published = article.publishedAt().toLocalDate();
        var scene = new Scene(Text.of(tokens, language.lexicon()), language, published);
        var title = new Scene(Text.of(article.title(), language.lexicon()), language, published);
        var passedOver = new ArrayList<PassedOver>();
        for (var line : scene.text().noise()) {
            var evidence = scene.text().evidence(line.start(), line.end());
            passedOver.add(new PassedOver(PassedOver.Reason.NOISE, evidence, language.rule("<noise>")));
        }
        var gatherings = Gatherings.in(scene, title, formats, passedOver);
        var meetings = gatherings.stream()
                .map(gathering -> report(gathering, gatherings, scene, title.text(), passedOver))
                .toList();
        return new Reading(language.code(), meetings, passedOver);
    }

    private Language languageOf(Article article, Tokens tokens) {
        return languages.stream()
                .filter(it -> Objects.equals(it.code(), article.language()))
                .findFirst()
                .orElseGet(() -> LanguageGuess.among(languages, tokens));
    }

    private static MeetingReport report(
            Gathering gathering, List<Gathering> all, Scene scene, Text title, List<PassedOver> passedOver) {
        var findings = new Findings(scene, title, passedOver);
        new Participants(scene, all).read(gathering, findings);
        new Areas(scene).read(gathering, findings);
        new Initiatives(scene).read(gathering, findings);
        new Documents(scene).read(gathering, findings);
        var targets = new Targets(scene).read(gathering, findings);
        new Pledges(scene).read(gathering, targets, findings);
        new Donors().read(gathering, findings);
        new SideMeetings(scene).read(gathering, findings);
        return new MeetingReport(gathering.meeting(gathering.occasion().evidence()), findings.reports());
    }
}
