package org.summitwire.model.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.held;
import static org.summitwire.model.Told.planned;
import static org.summitwire.model.Told.tokyo;
import static org.summitwire.model.reading.Bound.EXACT;
import static org.summitwire.model.reading.Bound.MORE_THAN;
import static org.summitwire.model.reading.DocumentType.AGREEMENT;
import static org.summitwire.model.reading.DocumentType.DECLARATION;
import static org.summitwire.model.reading.DocumentType.JOINT_STATEMENT;
import static org.summitwire.model.reading.DocumentType.MEMORANDUM;
import static org.summitwire.model.reading.Stage.ADOPTED;
import static org.summitwire.model.reading.Stage.PLANNED;
import static org.summitwire.model.reading.Stage.SIGNED;

import org.junit.jupiter.api.Test;
import org.summitwire.model.Told;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Stage;

/** What an attentive analyst would call news, and what not. */
class AccountTest {

    private static final String DAY1 = "2025-12-20T10:00:00Z";
    private static final String DAY2 = "2025-12-21T10:00:00Z";
    private static final String DAY3 = "2025-12-23T10:00:00Z";

    private final Story story = new Story();

    @Test
    void aVaguerFigureIsNoNews() {
        story.hears("a1", DAY1, tokyo().documents(158, EXACT, SIGNED))
                .hears("a2", DAY2, tokyo().documents(150, MORE_THAN, SIGNED));

        assertThat(story.changes())
                .containsExactly(
                        "NEW MEETING HELD 2025-12-20",
                        "NEW COOPERATION_DOCUMENT 158",
                        "CORROBORATED COOPERATION_DOCUMENT 158");
    }

    @Test
    void aMorePreciseFigureIsARevision() {
        story.hears("a1", DAY1, tokyo().documents(150, MORE_THAN, SIGNED))
                .hears("a2", DAY2, tokyo().documents(158, EXACT, SIGNED));

        assertThat(story.changes()).endsWith("REVISED COOPERATION_DOCUMENT 150 -> COOPERATION_DOCUMENT 158");
    }

    @Test
    void aStaleFigureIsNoNews() {
        story.hears("a1", DAY1, tokyo().documents(150, EXACT, SIGNED))
                .hears("a2", DAY2, tokyo().documents(160, EXACT, SIGNED))
                .hears("a3", DAY3, tokyo().documents(150, EXACT, SIGNED));

        assertThat(story.changes())
                .endsWith(
                        "REVISED COOPERATION_DOCUMENT 150 -> COOPERATION_DOCUMENT 160",
                        "CORROBORATED COOPERATION_DOCUMENT 160");
        assertThat(story.facts()).containsExactly("COOPERATION_DOCUMENT 160");
    }

    @Test
    void aCorrectionByAnotherArticleIsARevision() {
        story.hears("a1", DAY1, tokyo().documents(40, EXACT, SIGNED, "JP", "KZ"))
                .hears("a2", DAY2, tokyo().documents(14, EXACT, SIGNED, "JP", "KZ"));

        assertThat(story.changes()).endsWith("REVISED COOPERATION_DOCUMENT 40 -> COOPERATION_DOCUMENT 14");
    }

    @Test
    void whatAnotherArticleDeniesIsWithdrawn() {
        story.hears("a1", DAY1, tokyo().document(MEMORANDUM, null, "ports", SIGNED))
                .hears("a2", DAY2, tokyo().document(MEMORANDUM, null, "ports", Stage.DENIED));

        assertThat(story.changes()).endsWith("WITHDRAWN MEMORANDUM 1 ports");
        assertThat(story.account().entries().get(0).stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void whoRepeatsWithinADayWhatWasDeniedBringsItNotBack() {
        story.hears("a1", "2025-12-20T08:00:00Z", tokyo().document(MEMORANDUM, null, "ports", SIGNED))
                .hears("a2", "2025-12-20T12:00:00Z", tokyo().document(MEMORANDUM, null, "ports", Stage.DENIED))
                .hears("a3", "2025-12-20T18:00:00Z", tokyo().document(MEMORANDUM, null, "ports", SIGNED));

        assertThat(story.changes()).endsWith("WITHDRAWN MEMORANDUM 1 ports");
    }

    @Test
    void whatIsSignedAfterAllIsTold() {
        story.hears("a1", "2025-12-20T08:00:00Z", tokyo().document(MEMORANDUM, null, "ports", SIGNED))
                .hears("a2", "2025-12-20T12:00:00Z", tokyo().document(MEMORANDUM, null, "ports", Stage.DENIED))
                .hears("a3", "2025-12-22T12:00:00Z", tokyo().document(MEMORANDUM, null, "ports", SIGNED));

        assertThat(story.changes()).endsWith("STAGE_CHANGED MEMORANDUM 1 ports -> MEMORANDUM 1 ports");
    }

    @Test
    void aDenialOfWhatNobodyToldIsNothing() {
        story.hears("a1", DAY1, tokyo().document(MEMORANDUM, null, "ports", SIGNED))
                .hears("a2", DAY2, tokyo().document(MEMORANDUM, null, "tea", Stage.DENIED));

        assertThat(story.facts()).containsExactly("MEMORANDUM 1 ports");
        assertThat(story.account().entries().get(0).stage()).isEqualTo(SIGNED);
    }

    @Test
    void agreementsThenMoreCooperationDocumentsAreOneSet() {
        story.hears("a1", DAY1, tokyo().documents(AGREEMENT, 12, EXACT, SIGNED, "ID", "TR"))
                .hears("a2", DAY2, tokyo().documents(13, EXACT, SIGNED, "ID", "TR"));

        assertThat(story.facts()).containsExactly("AGREEMENT 13");
    }

    @Test
    void twoFiguresInOneArticleAreASetAndASubset() {
        story.hears(
                        "a1",
                        DAY1,
                        tokyo().documents(AGREEMENT, 300, EXACT, SIGNED).documents(AGREEMENT, 200, EXACT, SIGNED))
                .hears("a2", DAY2, tokyo().documents(AGREEMENT, 310, EXACT, SIGNED));

        assertThat(story.changes()).endsWith("REVISED AGREEMENT 300 -> AGREEMENT 310");
        assertThat(story.facts()).containsExactly("AGREEMENT 310", "AGREEMENT 200");
    }

    @Test
    void figuresFarApartAreKeptSideBySide() {
        story.hears("a1", DAY1, tokyo().documents(60, EXACT, SIGNED))
                .hears("a2", DAY2, tokyo().documents(14, EXACT, SIGNED));

        assertThat(story.changes())
                .endsWith(
                        "CONTRADICTED COOPERATION_DOCUMENT 60",
                        "NEW COOPERATION_DOCUMENT 14",
                        "CONTRADICTED COOPERATION_DOCUMENT 14");
        assertThat(story.account().entries())
                .allSatisfy(entry -> assertThat(entry.conflicts()).hasSize(1));
    }

    @Test
    void twoDesksWithinTheHourContradictEachOther() {
        story.hears("a1", "2025-12-20T10:00:00Z", tokyo().documents(150, EXACT, SIGNED))
                .hears("a2", "2025-12-20T10:20:00Z", tokyo().documents(160, EXACT, SIGNED));

        assertThat(story.facts()).containsExactly("COOPERATION_DOCUMENT 150", "COOPERATION_DOCUMENT 160");
        assertThat(story.changes()).endsWith("NEW COOPERATION_DOCUMENT 160", "CONTRADICTED COOPERATION_DOCUMENT 160");
    }

    @Test
    void aNamedMemberOfASetIsNews() {
        story.hears("a1", DAY1, tokyo().documents(150, EXACT, SIGNED))
                .hears("a2", DAY2, tokyo().document(MEMORANDUM, null, "nuclear energy", SIGNED));

        assertThat(story.changes()).endsWith("NEW MEMORANDUM 1 nuclear energy");
    }

    @Test
    void aNameForAKnownDocumentIsNoNews() {
        story.hears("a1", DAY1, tokyo().document(DECLARATION, null, null, ADOPTED))
                .hears("a2", DAY2, "id", tokyo().document(DECLARATION, "Deklarasi Tokyo", null, ADOPTED, "JP"));

        assertThat(story.changes()).endsWith("CORROBORATED DECLARATION 1 Deklarasi Tokyo");
        assertThat(story.facts()).hasSize(1);
    }

    @Test
    void whatWasPlannedAndIsSignedChangedItsStage() {
        story.hears("a1", DAY1, tokyo().document(MEMORANDUM, null, "energi", PLANNED, "ID", "TR"))
                .hears("a2", DAY2, tokyo().document(MEMORANDUM, null, "energi dan mineral", SIGNED, "ID", "TR"));

        assertThat(story.changes()).endsWith("STAGE_CHANGED MEMORANDUM 1 energi -> MEMORANDUM 1 energi");
        assertThat(story.account().entries().get(0).stage()).isEqualTo(SIGNED);
    }

    @Test
    void theOnlyDocumentOfItsSortIsMeantInAnotherLanguageToo() {
        story.hears("a1", DAY1, "en", tokyo().document(MEMORANDUM, null, "critical minerals", SIGNED, "KZ", "US"))
                .hears("a2", DAY2, "id", tokyo().document(MEMORANDUM, null, "bahan galian", SIGNED, "KZ", "US"));

        assertThat(story.facts()).hasSize(1);
    }

    @Test
    void severalDocumentsInAnotherLanguageAreNotGuessed() {
        story.hears("a1", DAY1, "en", tokyo().document(MEMORANDUM, null, "online scams", SIGNED, "CN", "KR"))
                .hears(
                        "a2",
                        DAY2,
                        "id",
                        tokyo().document(MEMORANDUM, null, "perdagangan jasa", SIGNED, "CN", "KR")
                                .document(MEMORANDUM, null, "usaha rintisan", SIGNED, "CN", "KR"));

        assertThat(story.facts()).hasSize(3);
    }

    @Test
    void aCountryIsAbsorbedByWhoeverStandsForIt() {
        story.hears("a1", DAY1, tokyo().leader(null, "KZ"))
                .hears("a2", DAY2, tokyo().leader("Tokayev", "KZ"))
                .hears("a3", DAY3, tokyo().leader("Kassym-Jomart Tokayev", "KZ"));

        assertThat(story.changes())
                .endsWith("NEW KZ null", "REVISED KZ null -> KZ Tokayev", "CORROBORATED KZ Kassym-Jomart Tokayev");
    }

    @Test
    void theSameTargetAsProjectsAndInAnotherLanguageIsOne() {
        story.hears("a1", DAY1, tokyo().target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "investment"))
                .hears(
                        "a2",
                        DAY2,
                        "id",
                        tokyo().target(Measure.BUSINESS_PROJECTS, "3000000000000", "JPY", "2030", "proyek bisnis"));

        assertThat(story.changes()).endsWith("CORROBORATED 3000000000000 JPY");
    }

    @Test
    void partsOfAPledgeStandBesideTheWhole() {
        story.hears("a1", DAY1, tokyo().pledge("EU", null, "12000000000", "EUR", "a package"))
                .hears(
                        "a2",
                        DAY2,
                        tokyo().pledge("EU", null, "12000000000", "EUR", "a package")
                                .pledge("EU", null, "3000000000", "EUR", "for transport")
                                .pledge("EU", null, "6400000000", "EUR", "for water"));

        assertThat(story.facts()).containsExactly("EU 12000000000 EUR", "EU 3000000000 EUR", "EU 6400000000 EUR");
    }

    @Test
    void copiesOfOneTextAreOneVoice() {
        story.hears(Story.source("a1", DAY1, "en", "00000000000000ff", null), tokyo().documents(150, EXACT, SIGNED))
                .hears(Story.source("a2", DAY2, "en", "00000000000000fe", null), tokyo().documents(150, EXACT, SIGNED));

        assertThat(story.changes()).hasSize(2);
        assertThat(story.account().lineages()).isEqualTo(1);
        assertThat(story.account().articles()).isEqualTo(2);
    }

    @Test
    void whatAnAgencySendsRoundIsOneVoice() {
        story.hears(Story.source("a1", DAY1, "en", "aaaa", "Antara"), tokyo().documents(150, EXACT, SIGNED))
                .hears(Story.source("a2", "2025-12-20T15:00:00Z", "id", "bbbb", "ANTARA"), tokyo().area("health"));

        assertThat(story.account().lineages()).isEqualTo(1);
    }

    @Test
    void aPlannedMeetingThatIsMovedHasNewDatesAndThenIsHeld() {
        story.hears(
                        "a1",
                        "2025-08-01T00:00:00Z",
                        Told.of(planned("forum:CA+JAD", "Astana", "2025-09-01", "2025-09-01")))
                .hears(
                        "a2",
                        "2025-08-10T00:00:00Z",
                        Told.of(planned("forum:CA+JAD", "Tokyo", "2025-12-19", "2025-12-20")))
                .hears("a3", DAY2, Told.of(held("forum:CA+JAD", "Tokyo", "2025-12-20", "2025-12-20")));

        assertThat(story.changes())
                .containsExactly(
                        "NEW MEETING PLANNED 2025-09-01",
                        "REVISED MEETING PLANNED 2025-12-19",
                        "STAGE_CHANGED MEETING HELD 2025-12-19");
    }

    @Test
    void anArticleThatIsCorrectedReplacesWhatItTold() {
        var corrected = Story.source("a1", DAY2);
        story.hears("a1", DAY1, tokyo().documents(150, EXACT, SIGNED).area("health"));
        var told = tokyo().documents(130, EXACT, SIGNED);
        story.replaces("a1", new Heard(corrected, 0, told.meeting(), told.reports()), corrected);

        assertThat(story.changes())
                .endsWith("REVISED COOPERATION_DOCUMENT 150 -> COOPERATION_DOCUMENT 130", "WITHDRAWN health");
    }

    @Test
    void whatOneTookBackStandsWhileAnotherTellsIt() {
        story.hears(
                        "a1",
                        DAY1,
                        tokyo().document(JOINT_STATEMENT, null, null, SIGNED).area("health"))
                .hears("a2", DAY2, tokyo().document(JOINT_STATEMENT, null, null, SIGNED));
        var factId = story.account().entries().get(0).factId();

        story.replaces("a1", null, Story.source("a1", DAY3));

        assertThat(story.changes()).endsWith("CORROBORATED JOINT_STATEMENT 1", "WITHDRAWN health");
        assertThat(story.account().entries()).singleElement().satisfies(entry -> assertThat(entry.factId())
                .isEqualTo(factId));
    }

    @Test
    void anAccountOfWhichNobodyTellsAnyMoreEnds() {
        story.hears("a1", DAY1, tokyo().area("health")).replaces("a1", null, Story.source("a1", DAY2));

        assertThat(story.changes()).endsWith("WITHDRAWN health", "WITHDRAWN MEETING HELD 2025-12-20");
    }

    @Test
    void oneVoiceAndFigureIsKeptOnceAndKeepingEnds() {
        for (var article = 10; article < 60; article++) {
            story.hears("a" + article, "2025-12-20T10:00:" + article + "Z", tokyo().documents(150, EXACT, SIGNED));
        }
        story.hears("late", DAY3, tokyo().documents(160, EXACT, SIGNED));

        var entry = story.account().entries().get(0);
        assertThat(entry.tellings()).hasSize(Entry.MAX_TELLINGS);
        assertThat(entry.voices()).hasSize(51);
        assertThat(entry.standing().source().articleId()).isEqualTo("late");
    }

    @Test
    void manyFactsKeepFewTellingsEachSoThatAnAccountFitsARecord() {
        var story = new Story();
        for (var article = 0; article < 12; article++) {
            var told = tokyo();
            for (var fact = 0; fact < 300; fact++) {
                told.leader("Leader " + Integer.toString(fact * 7919, 36) + "x", "J" + fact);
            }
            story.hears("a" + article, "2025-12-20T%02d:00:00Z".formatted(article), told);
        }

        var tellings = story.account().entries().stream()
                .mapToInt(entry -> entry.tellings().size())
                .sum();
        assertThat(story.account().entries()).hasSize(300);
        assertThat(tellings).isLessThanOrEqualTo(700);
        assertThat(story.account().entries().get(0).voices()).hasSize(12);
    }
}
