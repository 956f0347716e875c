package io.takt.plant;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.PlantDay;
import io.takt.plant.Shift.Break;
import io.takt.plant.domain.ShiftRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The shifts that the plant works. */
@Service
public class Shifts extends MasterData<Shift, WantedShift> {

    private static final int MOST_BREAKS = 20;
    private static final Pattern MINUTE = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

    private final ShiftRows rows;
    private final PlantDay plantDay;

    Shifts(ShiftRows rows, RecordKeeping keeping, PlantDay plantDay) {
        super(Shift.ENTITY, rows, keeping);
        this.rows = rows;
        this.plantDay = plantDay;
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("start", "end");
    }

    @Override
    protected FieldFaults faults(WantedShift wanted, @Nullable Shift before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        Optional<LocalTime> start = minute(faults, "/start", wanted.start());
        Optional<LocalTime> end = minute(faults, "/end", wanted.end());
        if (start.isPresent() && end.isPresent()) {
            breaks(faults, breaksOf(wanted), Shift.minutesBetween(start.get(), end.get()));
        }
        return faults;
    }

    private static Optional<LocalTime> minute(FieldFaults faults, String pointer, @Nullable String text) {
        boolean right = text != null && MINUTE.matcher(text).matches();
        faults.given(pointer, text).require(text == null || right, pointer, "plant.wholeMinutes");
        return right ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    private static void breaks(FieldFaults faults, List<Break> breaks, int minutes) {
        faults.require(breaks.size() <= MOST_BREAKS, "/breaks", "plant.tooMany", MOST_BREAKS);
        int free = 0;
        for (Break pause : breaks.stream().sorted(Comparator.comparing(Break::after)).toList()) {
            boolean inside = pause.after() >= free && pause.minutes() > 0 && pause.minutes() <= minutes - pause.after();
            faults.require(inside, "/breaks/" + breaks.indexOf(pause) + "/after", "plant.breakUnfit", pause.after(), pause.minutes());
            free = inside ? pause.end() : free;
        }
    }

    private static List<Break> breaksOf(WantedShift wanted) {
        return Objects.requireNonNull(wanted.breaks());
    }

    /** What was planned yesterday must not become something else today. */
    @Override
    protected void requireAllowed(Shift before, WantedShift wanted) {
        boolean same = before.start().toString().equals(wanted.start()) && before.end().toString().equals(wanted.end())
                && before.breaks().equals(breaksOf(wanted).stream().sorted(Comparator.comparing(Break::after)).toList());
        List<Use> worked = same ? List.of() : rows.calendarsSince(before.code(), plantDay.today());
        if (!worked.isEmpty()) {
            throw new InUse("plant.shiftFixed", before.code(), worked);
        }
    }
}
