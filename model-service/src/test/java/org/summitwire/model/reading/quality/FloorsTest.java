package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private final List<Measured> sets = List.of(Sets.areas("own", 9, 1, 0));

    @Test
    void aFigureBelowItsFloorIsToldWithItsMisses() {
        var floors = Floors.parse("# set, language, kind, least\nown\tid\tareas\t.960\n");

        assertThat(floors.breaches(sets))
                .containsExactly(
                        """
                        own, language id, areas: .947 is below the floor of .960; first misses:
                            a areas: expected 'area 1', read nothing""");
    }

    @Test
    void aFigureAtItsFloorStands() {
        assertThat(Floors.parse("own\t*\tareas\t.947\n").breaches(sets)).isEmpty();
    }

    @Test
    void aFloorOfASetThatIsNotThereIsNotAskedAndThatIsSaid() {
        var floors = Floors.parse("dev\t*\tareas\t.999\nown\t*\tareas\t.900\n");

        assertThat(floors.breaches(sets)).isEmpty();
        assertThat(floors.unasked(sets)).containsExactly("dev");
    }

    @Test
    void aFloorThatWasLeftWellBehindCanBeRaised() {
        assertThat(Floors.parse("own\t*\tareas\t.900\n").raisable(sets)).containsExactly("own\t*\tareas\t.927");
        assertThat(Floors.parse("own\t*\tareas\t.910\n").raisable(sets)).isEmpty();
    }

    @Test
    void aFigureWithoutAFloorIsNamed() {
        assertThat(Floors.parse("").lacking(sets)).containsExactly("own\t*\tareas\t.927");
        assertThat(Floors.parse("own\t*\tareas\t.900\n").lacking(sets)).isEmpty();
    }

    @Test
    void floorsOfTheSetsAtHandAreSetAnewAndThoseOfOthersStay() {
        var floors = Floors.parse("own\t*\tareas\t.990\nown\t*\tcity\t.990\ndev\t*\tareas\t.999\n");

        assertThat(floors.renewed(sets).tsv().lines().filter(line -> !line.startsWith("#")))
                .containsExactly("dev\t*\tareas\t.999", "own\t*\tareas\t.927", "own\tid\tareas\t.927");
    }

    @Test
    void theSetLeftAsideHasMoreRoomAndNoFloorByLanguage() {
        var aside = List.of(Sets.areas("aside", 9, 1, 0));

        assertThat(Floors.parse("").renewed(aside).floors())
                .extracting(Floors.Floor::language)
                .containsExactly("*");
        assertThat(Floors.parse("").lacking(aside)).containsExactly("aside\t*\tareas\t.897");
    }

    @Test
    void aLineThatIsNoFloorIsRefused() {
        assertThatThrownBy(() -> Floors.parse("own areas .9"))
                .hasMessage("A floor is set, language, kind and figure, not 'own areas .9'");
    }
}
