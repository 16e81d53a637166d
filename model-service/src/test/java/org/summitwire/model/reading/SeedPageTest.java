package org.summitwire.model.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.summitwire.model.reading.Fact.Area;
import org.summitwire.model.reading.Fact.Document;
import org.summitwire.model.reading.Fact.Initiative;
import org.summitwire.model.reading.Fact.Participant;
import org.summitwire.model.reading.Fact.SideMeeting;
import org.summitwire.model.reading.Fact.Target;

/** One whole page, noise and all, with everything that is in it and nothing else. */
class SeedPageTest {

    private static final Path SEED = Path.of("../../shared/seeds/article-id-metrotvnews.txt");
    private static final Set<String> SIX = Set.of("JP", "KZ", "KG", "TJ", "TM", "UZ");

    private static final ArticleReader READER = Readers.standard();

    @Test
    void readsThePageInOurOwnWords() throws IOException {
        try (var page = SeedPageTest.class.getResourceAsStream("dialog-tokyo-page.txt")) {
            yieldsEverythingAndNothingElse(new String(requireNonNull(page).readAllBytes(), UTF_8));
        }
    }

    @Test
    void readsTheSeedWhereItIsAtHand() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not at hand: " + SEED);

        yieldsEverythingAndNothingElse(Files.readString(SEED));
    }

    private void yieldsEverythingAndNothingElse(String page) {
        var reading = READER.read(article(page));

        assertThat(reading.language()).isEqualTo("id");
        assertThat(reading.meetings()).hasSize(1);
        var told = reading.meetings().get(0);
        meets(told.meeting());
        assertThat(facts(told, Participant.class)).containsExactlyInAnyOrder(leaders());
        assertThat(facts(told, Initiative.class))
                .containsExactlyInAnyOrder(
                        new Initiative("Rute Transportasi Internasional Trans-Kaspia"),
                        new Initiative("Kemitraan Kerja Sama AI Jepang–Asia Tengah"));
        agreesOnFields(facts(told, Area.class));
        signs(facts(told, Document.class));
        aims(facts(told, Target.class));
        assertThat(facts(told, SideMeeting.class)).singleElement().satisfies(side -> {
            assertThat(side.each()).isTrue();
            assertThat(side.person()).isEqualTo("Takaichi");
            assertThat(side.parties()).isEqualTo(new TreeSet<>(SIX));
        });
        assertThat(told.reports()).hasSize(6 + 2 + 4 + 1 + 1 + 1);
        passesOver(reading);
        showsItsWords(page, reading);
    }

    private static void meets(Meeting meeting) {
        assertThat(meeting.forum().key()).isEqualTo("forum:CA+JAD");
        assertThat(meeting.forum().edition()).isEqualTo(1);
        assertThat(meeting.forum().parties()).isEqualTo(new TreeSet<>(SIX));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.city()).isEqualTo("Tokyo");
        assertThat(meeting.country()).isEqualTo("JP");
        assertThat(meeting.start()).isEqualTo(LocalDate.of(2025, 12, 20));
        assertThat(meeting.end()).isEqualTo(LocalDate.of(2025, 12, 20));
    }

    private static Participant[] leaders() {
        return new Participant[] {
            new Participant("Sanae Takaichi", "JP", Role.HEAD_OF_GOVERNMENT),
            new Participant("Kassym-Jomart Tokayev", "KZ", Role.HEAD_OF_STATE),
            new Participant("Sadyr Zhaparov", "KG", Role.HEAD_OF_STATE),
            new Participant("Emomali Rahmon", "TJ", Role.HEAD_OF_STATE),
            new Participant("Serdar Berdimuhamedov", "TM", Role.HEAD_OF_STATE),
            new Participant("Shavkat Mirziyoyev", "UZ", Role.HEAD_OF_STATE),
        };
    }

    private static void agreesOnFields(List<Area> areas) {
        assertThat(areas)
                .extracting(Area::name, Area::pillar, area -> area.covers().size())
                .containsExactlyInAnyOrder(
                        tuple("Penghijauan dan Ketahanan", true, 4),
                        tuple("Konektivitas", true, 2),
                        tuple("Pengembangan Sumber Daya Manusia", true, 0),
                        tuple("kesehatan dan medis", false, 0));
    }

    private static void signs(List<Document> documents) {
        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.type()).isEqualTo(DocumentType.COOPERATION_DOCUMENT);
            assertThat(document.count()).isEqualTo(150);
            assertThat(document.bound()).isEqualTo(Bound.MORE_THAN);
            assertThat(document.stages()).containsExactly(Stage.SIGNED, Stage.PRESENTED);
            assertThat(document.sectors()).containsExactly(Sector.PUBLIC, Sector.PRIVATE);
        });
    }

    private static void aims(List<Target> targets) {
        assertThat(targets).singleElement().satisfies(target -> {
            assertThat(target.measure()).isEqualTo(Measure.BUSINESS_PROJECTS);
            assertThat(target.quantity()).isEqualTo(new Quantity(new BigDecimal("3e12"), "JPY", Bound.EXACT));
            assertThat(target.period()).isEqualTo(Period.ofYears(5));
            assertThat(target.by()).isEqualTo("2030");
            assertThat(target.conversions())
                    .extracting(Quantity::amount, Quantity::unit)
                    .containsExactly(tuple(new BigDecimal("317.5e12").stripTrailingZeros(), "IDR"));
        });
    }

    private static void passesOver(Reading reading) {
        assertThat(reading.passedOver())
                .extracting(PassedOver::reason)
                .containsOnly(PassedOver.Reason.NOISE, PassedOver.Reason.CONVERSION);
        assertThat(reading.meetings().get(0).reports())
                .filteredOn(report -> report.fact() instanceof Area area && area.pillar())
                .extracting(report -> requireNonNull(report.attribution()).source())
                .containsOnly("Kantor Perdana Menteri Jepang");
    }

    private static void showsItsWords(String page, Reading reading) {
        for (var report : reading.meetings().get(0).reports()) {
            var shown = report.evidence();
            assertThat(page.substring(shown.start(), shown.end())).isEqualTo(shown.quote());
        }
    }

    private static <F extends Fact> List<F> facts(MeetingReport told, Class<F> kind) {
        return told.reports().stream()
                .map(Report::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Article article(String page) {
        var title = page.substring(0, page.indexOf('\n'));
        return new Article("seed", title, page, "outlet", OffsetDateTime.parse("2025-12-21T14:00:00+07:00"), null);
    }
}
