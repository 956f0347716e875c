package io.takt.reporting.papers;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.StateHistory;
import io.takt.equipment.StateHistory.StateSlice;
import io.takt.execution.LineOverview;
import io.takt.execution.LineOverview.JobAtStation;
import io.takt.execution.WorkDone;
import io.takt.execution.WorkDone.Done;
import io.takt.personnel.Duties;
import io.takt.personnel.Duties.NamedDuty;
import io.takt.plant.Plant;
import io.takt.security.Permissions;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one shift tells the next: what was done, what is open and what stood still, with lines to write and to sign. */
@Component
class ShiftHandover implements Paper {

    private static final Set<EquipmentState> STOPS = Set.of(EquipmentState.FAULT, EquipmentState.STOPPED, EquipmentState.MAINTENANCE,
            EquipmentState.BLOCKED, EquipmentState.STARVED, EquipmentState.NO_DATA);
    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final int MOST_STOPS = 30;

    private final ShiftInPlace.Source shifts;
    private final Machines machines;
    private final Work work;
    private final Duties duties;
    private final Permissions permissions;
    private final MasterData names;

    ShiftHandover(ShiftInPlace.Source shifts, Machines machines, Work work, Duties duties, Permissions permissions, MasterData names) {
        this.shifts = shifts;
        this.machines = machines;
        this.work = work;
        this.duties = duties;
        this.permissions = permissions;
        this.names = names;
    }

    /** The machines of the plant and their past. */
    @Component
    record Machines(Equipment equipment, StateHistory history, PlantClock clock) {
    }

    /** Work that was done and work that is not. */
    @Component
    record Work(WorkDone done, LineOverview line, Plant plant) {
    }

    /** Pieces that went through an operation. */
    record DoneLine(String station, String operation, String order, String product, String pieces) {
    }

    /** A job that is not ended. */
    record OpenLine(String station, String operation, String order, String state, String left) {
    }

    /** Time in which a machine did not work, or why it must not. */
    record StopLine(String machine, String state, String from, String lasted) {
    }

    /** Who was to be there. */
    record OnDuty(String code, String name, String team, String absent) {
    }

    @Override
    public String kind() {
        return "shift-handover";
    }

    @Override
    public Sheet of(String code, Words words) {
        ShiftInPlace shift = shifts.of(code, words);
        Set<String> stations = work.plant().withBelow(shift.place().code());
        List<EquipmentView> here = machines.equipment().all().stream().filter(machine -> stations.contains(machine.workUnit())).toList();
        List<StopLine> held = held(here, words);
        List<StopLine> stops = stops(shift, here, words);
        return new Sheet("shift-handover", shift.title(), Map.of("place", shift.place().name(words.language()), "shift", shift.name(),
                "facts", facts(shift, words), "done", done(shift, stations, words), "open", open(stations, words),
                "stops", stops.stream().limit(MOST_STOPS).toList(),
                "moreStops", stops.size() <= MOST_STOPS ? "" : words.say("paper.moreStops", stops.size() - MOST_STOPS),
                "hold", held.isEmpty() ? List.of() : List.of(Map.of("held", held)), "people", people(shift, stations, words)));
    }

    private static List<Fact> facts(ShiftInPlace shift, Words words) {
        return List.of(Fact.of(words.say("paper.day"), shift.shift().day().toString()), Fact.of(words.say("paper.shift"), shift.name()),
                Fact.of(words.say("paper.time"), words.period(shift.shift().from(), shift.shift().to())),
                Fact.of(words.say("paper.crew"), shift.shift().crew()));
    }

    private List<DoneLine> done(ShiftInPlace shift, Collection<String> stations, Words words) {
        return work.done().between(stations, shift.shift().from(), shift.shift().to()).stream().map(line -> done(line, words)).toList();
    }

    private DoneLine done(Done line, Words words) {
        return new DoneLine(names.station(line.station(), words).name(), line.number() + " " + line.name(words.language()), line.workOrder(),
                line.material() + " " + names.name(line.material(), words), String.valueOf(line.pieces()));
    }

    private List<OpenLine> open(Set<String> stations, Words words) {
        return work.line().now().jobs().stream().filter(job -> stations.contains(job.station())).map(job -> open(job, words)).toList();
    }

    private OpenLine open(JobAtStation job, Words words) {
        return new OpenLine(names.station(job.station(), words).name(), job.operation().number() + " " + job.operation().name(), job.workOrder(),
                words.say("jobState." + job.state()), (job.pieces() - job.done()) + " / " + job.pieces());
    }

    private List<StopLine> stops(ShiftInPlace shift, List<EquipmentView> here, Words words) {
        Instant end = shift.shift().to().isBefore(machines.clock().now()) ? shift.shift().to() : machines.clock().now();
        if (!shift.shift().from().isBefore(end)) {
            return List.of();
        }
        return here.stream().flatMap(machine -> machines.history().between(machine.code(), shift.shift().from(), end).stream()
                .filter(slice -> STOPS.contains(slice.state())).flatMap(slice -> stop(machine, slice, shift.shift().from(), end, words))).toList();
    }

    /** Only the part of it that lies in the shift. */
    private static Stream<StopLine> stop(EquipmentView machine, StateSlice slice, Instant begin, Instant end, Words words) {
        Instant from = slice.from().isBefore(begin) ? begin : slice.from();
        Instant to = slice.to() == null || slice.to().isAfter(end) ? end : slice.to();
        Duration lasted = Duration.between(from, to);
        return lasted.compareTo(SHORTEST) < 0 ? Stream.empty() : Stream.of(new StopLine(machine.code() + " " + machine.name(words.language()),
                words.say("machineState." + slice.state()), words.time(from), words.minutes(lasted)));
    }

    private static List<StopLine> held(List<EquipmentView> here, Words words) {
        return here.stream().filter(EquipmentView::held).map(machine -> new StopLine(machine.code() + " " + machine.name(words.language()),
                Objects.requireNonNullElse(machine.holdReason(), ""), "", "")).toList();
    }

    /** Who works at the place, below it, or for all above it. Rosters are for those who may read them; for others the lines stay empty. */
    private List<OnDuty> people(ShiftInPlace shift, Set<String> stations, Words words) {
        if (!permissions.has("personnel.roster")) {
            return List.of();
        }
        Set<String> places = new HashSet<>(stations);
        places.addAll(work.plant().withAbove(shift.place().code()));
        return duties.on(shift.shift().day(), shift.shift().shift(), places).stream().map(duty -> person(duty, words)).toList();
    }

    private static OnDuty person(NamedDuty duty, Words words) {
        return new OnDuty(duty.person().code(), duty.person().name(words.language()), Objects.requireNonNullElse(duty.person().team(), ""),
                duty.duty().absent() == null ? "" : words.say("paper.absent"));
    }
}
