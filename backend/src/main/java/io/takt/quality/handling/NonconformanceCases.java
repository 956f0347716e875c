package io.takt.quality.handling;

import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.Replenishments;
import io.takt.execution.UnitDispositions;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.Nonconformance.Finding;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.shared.Actors;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens nonconformances: the unit is held and its own process begins, in the transaction that found it. */
@Service
@Transactional
public class NonconformanceCases {

    static final String MODEL = "handle-nonconformance";

    private final NonconformanceRecords records;
    private final UnitDispositions units;
    private final Replenishments orders;
    private final OrderProcesses processes;
    private final Engine engine;
    private final QualityRecord record;

    NonconformanceCases(NonconformanceRecords records, UnitDispositions units, Replenishments orders, OrderProcesses processes,
            Engine engine, QualityRecord record) {
        this.records = records;
        this.units = units;
        this.orders = orders;
        this.processes = processes;
        this.engine = engine;
        this.record = record;
    }

    /** Where processes are started. */
    @Component
    record Engine(ProcessModels models, ProcessRuntime runtime) {
    }

    /** A unit whose nonconformance is being reworked keeps its case; any other finding opens one. */
    public void open(String workOrder, Finding finding) {
        orders.lockQuantities(workOrder);
        Optional<Nonconformance> known = records.findOpenOf(finding.unit());
        if (known.isPresent()) {
            again(known.get(), finding);
        } else {
            begin(workOrder, finding);
        }
    }

    private void again(Nonconformance nonconformance, Finding finding) {
        nonconformance.foundAgain(finding);
        records.save(nonconformance);
        units.hold(finding.unit(), nonconformance.code());
        record.of(nonconformance, "found-again", factsOf(finding));
    }

    private void begin(String workOrder, Finding finding) {
        String code = "NC-" + workOrder.substring(workOrder.indexOf('-') + 1) + "-" + (records.countOf(workOrder) + 1);
        Nonconformance nonconformance = Nonconformance.found(code, workOrder, finding, Actors.current().text(), record.now());
        records.add(nonconformance);
        units.hold(finding.unit(), code);
        String instance = engine.runtime().start(engine.models().getEffective(MODEL), code, Map.of());
        nonconformance.startedAs(instance);
        records.save(nonconformance);
        processes.started(workOrder, Kind.NONCONFORMANCE, code, instance);
        record.of(nonconformance, "opened", factsOf(finding));
    }

    private static Map<String, ?> factsOf(Finding finding) {
        return Map.of("unit", finding.unit(), "job", finding.job(), "defect", finding.defect(), "severity", finding.severity(),
                "value", String.valueOf(finding.value()));
    }
}
