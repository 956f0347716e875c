package io.takt.plant;

import io.takt.administration.spi.Refers;
import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.List;
import java.util.Map;

/**
 * How crews take turns: a cycle of days that begins again when it has ended.
 *
 * @param length how many days the cycle has
 * @param turns  which crew works which shift on which day, by day and crew; a crew that is not named rests
 */
public record ShiftPattern(long id, String code, String nameZh, String nameEn, int length, List<Turn> turns, boolean archived,
        int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "plant.shift-pattern";

    /**
     * One crew's work on one day of the cycle.
     *
     * @param day   from 1 to the cycle's length
     * @param crew  the crew's letter
     * @param shift the shift's code
     */
    public record Turn(int day, String crew, @Refers(Shift.ENTITY) String shift) {
    }

    public ShiftPattern {
        turns = List.copyOf(turns);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    public List<Turn> on(int day) {
        return turns.stream().filter(turn -> turn.day() == day).toList();
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "length", length, "turns", turns);
    }
}
