package io.takt.execution.dispatch;

import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.dispatch.ToolGate.Verdict;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells once that a tool's life ends soon, and has a person change it when it has ended. */
@Component
class ToolCare {

    private static final String MODEL = "change-tool";

    private final ToolGate gate;
    private final Tools tools;
    private final WorkLock lock;
    private final WorkRecord record;
    private final Running running;

    ToolCare(ToolGate gate, Tools tools, WorkLock lock, WorkRecord record, Running running) {
        this.gate = gate;
        this.tools = tools;
        this.lock = lock;
        this.record = record;
        this.running = running;
    }

    /** Processes that run, and where new ones are started. */
    @Component
    record Running(ProcessModels models, ProcessRuntime runtime, OrderProcesses orders, Processes processes) {

        boolean runs(Tool tool) {
            String exchange = tool.exchange();
            return exchange != null && processes.find(exchange).filter(found -> found.endedAt() == null).isPresent();
        }
    }

    /** The number of the tool that a machine should have. */
    int numberAt(String equipment) {
        return tools.get(equipment).number();
    }

    /** What rule R6 says of the tool in the job's machine, once what follows from it is under way. */
    Optional<Verdict> look(JobOrder job) {
        Optional<Verdict> verdict = gate.of(job);
        verdict.ifPresent(said -> follow(job, said));
        return verdict;
    }

    private void follow(JobOrder job, Verdict verdict) {
        switch (verdict.outcome()) {
            case WARN -> warn(job, verdict);
            case BLOCK -> haveChanged(job, verdict);
            case ALLOW -> { }
        }
    }

    private void warn(JobOrder job, Verdict verdict) {
        if (!verdict.tool().warned()) {
            OrderInWork order = lock.orderById(job.orderId());
            tools.save(tools.get(verdict.tool().equipment()).warnedOf());
            record.of(order, job, "tool-ending", Map.of("equipment", verdict.tool().equipment(), "left", verdict.left()));
        }
    }

    private void haveChanged(JobOrder job, Verdict verdict) {
        if (running.runs(verdict.tool())) {
            return;
        }
        OrderInWork order = lock.orderById(job.orderId());
        Tool tool = tools.get(verdict.tool().equipment());
        String code = "TC-" + tool.equipment() + "-" + tool.number();
        String instance = running.runtime().start(running.models().getEffective(MODEL), code,
                Map.of("station", job.station()));
        running.orders().started(order.code(), Kind.TOOL_CHANGE, code, instance);
        tools.save(tool.exchangedBy(instance));
        record.of(order, job, "tool-ended", Map.of("equipment", tool.equipment(), "tool", tool.number()));
    }
}
