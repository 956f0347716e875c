package io.takt.execution;

import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.workflow.InstancePicture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A work order as its page shows it. Each read needs {@code execution.read}. */
public interface OrderPages {

    OrderPage get(String workOrder);

    /** Every rule decision about the order, its jobs, units and nonconformances, and which of its jobs came first where, oldest first. */
    List<KeptDecision> decisions(String workOrder);

    /** The diagram of a process instance that works for an order, with its live position. */
    InstancePicture picture(String processInstanceId);

    /**
     * Everything in one read.
     *
     * @param state the work order's state, the same that its production order shows
     * @param next  the sentence of what comes next: a message key and its arguments
     */
    record OrderPage(String code, String productionOrder, String material, String state, Quantities quantities, Next next,
            Release release, List<ProcessLine> processes, List<JobLine> jobs, List<UnitLine> units) {
    }

    /** A sentence: its message key's last word and its arguments by name. */
    record Next(String key, Map<String, Object> arguments) {
    }

    /** How the release was decided last. */
    record Release(String outcome, List<Reason> reasons, @Nullable Long decisionId) {
    }

    /** A process instance that works for the order. */
    record ProcessLine(OrderProcesses.Kind kind, String code, String processInstanceId, String state) {
    }

    /** The number and name of an operation. */
    record OperationName(String number, String name) {
    }

    /**
     * A job with its counts.
     *
     * @param warnings what people should know although the job goes on
     */
    record JobLine(long id, String code, String lot, OperationName operation, String station, @Nullable String equipment,
            String state, int good, int scrapped, int remaining, List<Reason> blocked, List<Reason> warnings, @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
    }

    /** A unit and where it is. */
    record UnitLine(long id, String code, String carrier, int slot, String lot, UnitState state,
            @Nullable String currentOperation, @Nullable String heatLot, @Nullable String nonconformance) {
    }
}
