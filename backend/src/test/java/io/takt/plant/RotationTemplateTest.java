package io.takt.plant;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.plant.ShiftPattern.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RotationTemplateTest {

    private static final List<String> SHIFTS = List.of("D", "M", "N");

    @ParameterizedTest
    @EnumSource
    void onADayOnWhichAnybodyWorksEachShiftHasExactlyOneCrew(RotationTemplate template) {
        List<String> shifts = SHIFTS.subList(0, template.shifts());
        for (int day = 1; day <= template.length(); day++) {
            List<String> worked = on(template, day).stream().map(Turn::shift).sorted().toList();
            if (!worked.isEmpty()) {
                assertThat(worked).as("day %s", day).containsExactlyInAnyOrderElementsOf(shifts);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCrewWorksEachShiftEquallyOften(RotationTemplate template) {
        List<Turn> turns = template.turns(SHIFTS);
        int each = turns.size() / template.crews() / template.shifts();

        for (String shift : SHIFTS.subList(0, template.shifts())) {
            for (String crew : List.of("A", "B", "C", "D").subList(0, template.crews())) {
                assertThat(turns).filteredOn(turn -> turn.shift().equals(shift) && turn.crew().equals(crew)).hasSize(each);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "FOUR_.*")
    void fourCrewsWorkAroundTheClock(RotationTemplate template) {
        assertThat(IntStream.rangeClosed(1, template.length())).noneMatch(day -> on(template, day).isEmpty());
    }

    private static List<Turn> on(RotationTemplate template, int day) {
        return template.turns(SHIFTS).stream().filter(turn -> turn.day() == day).toList();
    }
}
