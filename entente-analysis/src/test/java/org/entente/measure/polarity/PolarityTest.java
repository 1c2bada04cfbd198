package org.entente.measure.polarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.event.EventArray;
import org.entente.measure.RealData;
import org.entente.series.StateYears;
import org.junit.jupiter.api.Test;

class PolarityTest {

    @Test
    void equalSharesAreNotConcentrated() {
        Concentration equal = Concentration.of(new double[] {.2, .2, .2, .2, .2});

        assertThat(equal.con()).isCloseTo(0, within(1e-7));
        assertThat(equal.poles()).isCloseTo(5, within(1e-12));
    }

    /** Shares .5, .3, .2: HHI .38, CON √((.38 − 1/3) / (2/3)). */
    @Test
    void concentrationIsThatOfRayAndSinger() {
        Concentration three = Concentration.of(new double[] {5, 3, 2});

        assertThat(three.hhi()).isCloseTo(.38, within(1e-12));
        assertThat(three.con()).isCloseTo(Math.sqrt(.07), within(1e-12));
        assertThat(Concentration.of(new double[] {3, 0, 0}).con()).isEqualTo(1);
    }

    @Test
    void theUnknownIsLeftOutAndNoNumberIsMadeOfNothing() {
        assertThat(Concentration.of(new double[] {1, Double.NaN, 1}).count()).isEqualTo(2);
        assertThat(Concentration.of(new double[] {Double.NaN}).hhi()).isNaN();
        assertThat(Concentration.of(new double[0]).con()).isNaN();
    }

    @Test
    void movementIsTheShareThatChangedHands() {
        assertThat(Movement.of(new double[] {1, 1}, new double[] {1, 1})).isZero();
        // Shares .5, .5, 0 become .2, .3, .5: a half moved, of at most 1 − .2.
        assertThat(Movement.of(new double[] {2, 2, Double.NaN}, new double[] {2, 3, 5}))
                .isCloseTo(.5 / .8, within(1e-12));
        assertThat(Movement.of(new double[] {Double.NaN}, new double[] {1})).isNaN();
    }

    @Test
    void majorPowersAreMeasuredAmongThemselves() {
        StateYears rows = new StateYears();
        rows.add(1900, EventArray.pack("DEU"), .2);
        rows.add(1900, EventArray.pack("GBR"), .2);
        rows.add(1900, EventArray.pack("CHN"), .6);

        assertThat(Polarity.majors(rows).getFirst().poles()).isCloseTo(2, within(1e-12));
        assertThat(Polarity.majors(rows).getFirst().coverage()).isCloseTo(2 / 8.0, within(1e-12));
        assertThat(Polarity.world(rows).getFirst().leaders().getFirst().state()).isEqualTo("CHN");
    }

    @Test
    void majorPowersAreThoseOfTheList() throws IOException {
        List<String> lines = Files.readAllLines(RealData.file("cow/cow_majors.csv"));
        for (int year = 1816; year <= 2016; year++) {
            LocalDate day = LocalDate.of(year, 12, 31);
            TreeSet<StateId> listed = new TreeSet<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                if (!day.isBefore(date(cells, 1)) && !day.isAfter(date(cells, 4))) {
                    listed.add(StateSystem.standard()
                            .findByCow(Integer.parseInt(cells[0]))
                            .orElseThrow()
                            .id());
                }
            }
            assertThat(MajorPowers.group().members(day)).as("%d", year).containsExactlyElementsOf(listed);
        }
    }

    private static LocalDate date(String[] cells, int at) {
        return LocalDate.of(
                Integer.parseInt(cells[at]), Integer.parseInt(cells[at + 1]), Integer.parseInt(cells[at + 2]));
    }

    @Test
    void theIndexCoversTheWorldSinceItsFirstYear() throws IOException {
        List<String> lines = Files.readAllLines(RealData.file("cow/cow_nmc.csv"));
        StateYears rows = new StateYears();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            if (!cells[8].isBlank() && !cells[8].equals("NA")) {
                rows.add(
                        Integer.parseInt(cells[1]),
                        EventArray.pack(StateSystem.standard()
                                .findByCow(Integer.parseInt(cells[0]))
                                .orElseThrow()
                                .iso3()),
                        Double.parseDouble(cells[8]));
            }
        }
        List<PolarityYear> world = Polarity.world(rows);

        assertThat(world.getFirst().year()).isEqualTo(1816);
        assertThat(world).allSatisfy(year -> assertThat(year.coverage()).isBetween(.9, 1.0));
        assertThat(world).allSatisfy(year -> assertThat(year.hhi()).isBetween(1.0 / year.count(), 1.0));
        assertThat(world.stream()
                        .filter(y -> y.year() == 1946)
                        .findFirst()
                        .orElseThrow()
                        .leaders()
                        .getFirst()
                        .state())
                .isEqualTo("USA");
    }
}
