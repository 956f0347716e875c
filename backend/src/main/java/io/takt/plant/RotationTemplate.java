package io.takt.plant;

import io.takt.plant.ShiftPattern.Turn;
import java.util.ArrayList;
import java.util.List;

/** The usual ways in which crews take turns, to begin an own pattern with. */
public enum RotationTemplate {

    /** 常白班: one crew, five days of seven. */
    DAY_WORK(1, 1, 7, 7, "1111100"),
    /** 两班倒: two crews change between two shifts every week. */
    TWO_CREWS_WEEKLY(2, 2, 14, 7, "1111100" + "2222200"),
    /** 三班三倒: three crews change among three shifts every week. */
    THREE_CREWS_WEEKLY(3, 3, 21, 7, "1111100" + "2222200" + "3333300"),
    /** 四班三运转: four crews cover every hour; two days of each shift, then two days off. */
    FOUR_CREWS_THREE_SHIFTS(4, 3, 8, 2, "11223300"),
    /** 四班两运转: four crews cover every hour in two long shifts; day, night, two days off. */
    FOUR_CREWS_TWO_SHIFTS(4, 2, 4, 1, "1200");

    private static final String CREWS = "ABCD";

    private final int crews;
    private final int shifts;
    private final int length;
    private final int step;
    private final String firstCrew;

    /**
     * @param step      how many days a crew is ahead of the one before it
     * @param firstCrew the number of the first crew's shift by day; 0 where it rests
     */
    RotationTemplate(int crews, int shifts, int length, int step, String firstCrew) {
        this.crews = crews;
        this.shifts = shifts;
        this.length = length;
        this.step = step;
        this.firstCrew = firstCrew;
    }

    public int crews() {
        return crews;
    }

    public int shifts() {
        return shifts;
    }

    public int length() {
        return length;
    }

    /** @param shiftCodes as many as the template has shifts, in the order in which a crew works them */
    public List<Turn> turns(List<String> shiftCodes) {
        List<Turn> turns = new ArrayList<>();
        for (int day = 0; day < length; day++) {
            for (int crew = 0; crew < crews; crew++) {
                int shift = Character.digit(firstCrew.charAt((day + crew * step) % length), 10);
                if (shift > 0) {
                    turns.add(new Turn(day + 1, CREWS.substring(crew, crew + 1), shiftCodes.get(shift - 1)));
                }
            }
        }
        return turns;
    }
}
