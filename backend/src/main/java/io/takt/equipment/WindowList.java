package io.takt.equipment;

import io.takt.administration.spi.FactList;
import io.takt.equipment.WindowList.Window;
import io.takt.equipment.domain.WindowRows;
import io.takt.plant.Plant;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When machines are maintained, as a sheet beside that of the equipment. A row plans a window; withdrawing one needs a reason and is done on its page. */
@Component
class WindowList implements FactList<Window> {

    private final MaintenanceWindows windows;
    private final WindowRows rows;
    private final Plant plant;
    private final PlantClock clock;

    WindowList(MaintenanceWindows windows, WindowRows rows, Plant plant, PlantClock clock) {
        this.windows = windows;
        this.rows = rows;
        this.plant = plant;
        this.clock = clock;
    }

    /** One that is not over, by the clock on the wall; its end is not included. */
    record Window(LocalDate fromDay, LocalTime fromTime, LocalDate toDay, LocalTime toTime, String reason) {
    }

    @Override
    public String entity() {
        return EquipmentRecord.ENTITY;
    }

    @Override
    public String component() {
        return "windows";
    }

    @Override
    public Class<Window> type() {
        return Window.class;
    }

    @Override
    public Map<String, List<Window>> of(Collection<String> machines) {
        return machines.isEmpty() ? Map.of() : rows.open(machines, clock.now()).stream().collect(Collectors.groupingBy(MaintenanceWindow::equipment,
                Collectors.mapping(this::row, Collectors.toList())));
    }

    private Window row(MaintenanceWindow window) {
        ZonedDateTime from = window.from().atZone(plant.timeZone());
        ZonedDateTime to = window.to().atZone(plant.timeZone());
        return new Window(from.toLocalDate(), minute(from), to.toLocalDate(), minute(to), window.reason());
    }

    private static LocalTime minute(ZonedDateTime time) {
        return LocalTime.of(time.getHour(), time.getMinute());
    }

    @Override
    public boolean isSaid(Window known, Window row) {
        return known.equals(row);
    }

    /** One that was planned like this and is over by now is not planned once more. */
    @Override
    public void add(String machine, Window row) {
        boolean known = windows.during(machine, instant(row.fromDay(), row.fromTime()), instant(row.toDay(), row.toTime())).stream()
                .anyMatch(window -> row(window).equals(row));
        if (!known) {
            plan(machine, row);
        }
    }

    private void plan(String machine, Window row) {
        try {
            windows.plan(machine, instant(row.fromDay(), row.fromTime()), instant(row.toDay(), row.toTime()), row.reason());
        } catch (InvalidInput unfit) {
            throw new InvalidInput(unfit.faults().stream()
                    .map(fault -> new Fault(fault.pointer().replaceFirst("^/(from|to)$", "/$1Day"), fault.code(), fault.arguments())).toList());
        }
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(plant.timeZone()).toInstant();
    }

    @Override
    public void takeBack(String machine, Window row) {
        windows.takeBack(machine, instant(row.fromDay(), row.fromTime()), instant(row.toDay(), row.toTime()));
    }
}
