package io.takt.execution.orders;

import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.OperationName;
import io.takt.execution.Reason;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Jobs with their counts, as the order page lists them. */
@Component
class JobLines {

    private final UnitSteps steps;
    private final Units units;
    private final Tools tools;

    JobLines(UnitSteps steps, Units units, Tools tools) {
        this.steps = steps;
        this.units = units;
        this.tools = tools;
    }

    List<JobLine> of(List<JobOrder> jobs, List<Lot> lots, List<Unit> all) {
        Map<Long, Lot> byId = lots.stream().collect(Collectors.toMap(Lot::id, Function.identity()));
        return jobs.stream().map(job -> line(job, byId.get(job.lotId()), all)).toList();
    }

    private JobLine line(JobOrder job, Lot lot, List<Unit> all) {
        int good = steps.count(job.id());
        int lost = (int) all.stream().filter(unit -> unit.lotId() == lot.id() && !unit.state().isInLot())
                .filter(unit -> unit.nonconformance() != null && job.operationNumber().equals(unit.operation())).count();
        int remaining = job.state().isEnded() ? 0 : lot.notStarted() + units.countWithoutStep(lot.id(), job.id());
        return new JobLine(job.id(), job.code(), lot.code(), new OperationName(job.operationNumber(), job.name(LocaleContextHolder.getLocale())),
                job.station(), job.equipment(), job.state().name(), good - lost, lost, remaining, job.blocked(),
                warnings(job), job.startedAt(), job.endedAt());
    }

    private List<Reason> warnings(JobOrder job) {
        String equipment = job.equipment();
        if (equipment == null || job.state().isEnded()) {
            return List.of();
        }
        Tool tool = tools.get(equipment);
        return tool.warned() && job.blocked().isEmpty()
                ? List.of(new Reason("toolEnding", List.of(equipment, String.valueOf(tool.lifeLeft())))) : List.of();
    }
}
