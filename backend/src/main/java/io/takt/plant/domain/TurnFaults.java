package io.takt.plant.domain;

import io.takt.plant.Shift;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.shared.FieldFaults;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is wrong with the turns of a pattern. */
public final class TurnFaults {

    /** As many shifts as a pattern may name. */
    public static final int MOST_SHIFTS = 20;

    private static final int LONGEST = 366;
    private static final int MOST_CREWS = 20;
    private static final String TURNS = "/turns";

    private final FieldFaults faults;
    private final int length;
    private final List<Turn> turns;
    private final Map<String, Shift> shifts;
    private final Map<String, Turn> worked = new HashMap<>();

    /** @param shifts those that may be worked, by code */
    public TurnFaults(FieldFaults faults, int length, List<Turn> turns, Map<String, Shift> shifts) {
        this.faults = faults;
        this.length = length;
        this.turns = turns;
        this.shifts = shifts;
    }

    public void find() {
        faults.require(length >= 1 && length <= LONGEST, "/length", "plant.lengthUnfit", LONGEST);
        faults.require(!turns.isEmpty(), TURNS, "plant.turnsMissing");
        faults.require(turns.size() <= LONGEST * MOST_CREWS, TURNS, "plant.tooMany", LONGEST * MOST_CREWS);
        Optional<Turn> unfit = turns.stream().filter(turn -> !fits(turn)).findFirst();
        unfit.ifPresent(turn -> refuse("plant.turnUnfit", turn));
        if (unfit.isEmpty()) {
            turns.stream().filter(this::beginsTooEarly).findFirst().ifPresent(turn -> refuse("plant.turnTooEarly", turn));
        }
    }

    private void refuse(String code, Turn turn) {
        faults.require(false, TURNS + "/" + turns.indexOf(turn), code, turn.day(), String.valueOf(turn.crew()), String.valueOf(turn.shift()));
    }

    private boolean fits(Turn turn) {
        FieldFaults own = new FieldFaults().code(TURNS, turn.crew());
        return own.isEmpty() && shifts.containsKey(turn.shift()) && turn.day() >= 1 && turn.day() <= length
                && worked.putIfAbsent(key(turn.day(), turn.crew()), turn) == null;
    }

    /** Whether the crew's shift of the day before has not ended yet. */
    private boolean beginsTooEarly(Turn turn) {
        Turn before = worked.get(key(turn.day() == 1 ? length : turn.day() - 1, turn.crew()));
        return before != null && minuteOf(before) + shiftOf(before).minutes() > Duration.ofDays(1).toMinutes() + minuteOf(turn);
    }

    private static String key(int day, String crew) {
        return day + " " + crew;
    }

    private Shift shiftOf(Turn turn) {
        return Objects.requireNonNull(shifts.get(turn.shift()));
    }

    private int minuteOf(Turn turn) {
        return shiftOf(turn).start().toSecondOfDay() / 60;
    }
}
