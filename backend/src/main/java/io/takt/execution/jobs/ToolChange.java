package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.ToolExchange;
import io.takt.execution.domain.Tools;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person has changed a machine's tool; with its next request the machine is told that it has another one. */
@Service
public class ToolChange {

    static final String FORM = "execution/change-tool";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final Tools tools;
    private final WorkRecord record;
    private final PlantClock clock;

    ToolChange(Permissions permissions, PersonTasks tasks, WorkLock lock, Tools tools, WorkRecord record, PlantClock clock) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.tools = tools;
        this.record = record;
        this.clock = clock;
    }

    /** Needs {@code execution.work}. */
    @Transactional
    public void changed(long taskId) {
        permissions.require("execution.work");
        OpenTask task = tasks.begin(taskId, FORM);
        OrderInWork order = lock.order(task.workOrder());
        Tool worn = tools.get(equipmentOf(task.businessKey()));
        Tool tool = worn.next();
        tools.save(tool);
        tools.exchanged(new ToolExchange(tool.equipment(), tool.number(), clock.now(), Actors.current().name(), worn.lifeLeft()));
        record.of(order, "tool-changed", Map.of("equipment", tool.equipment(), "tool", tool.number(), "person", Actors.current().name()));
        tasks.complete(task, Map.of());
    }

    /** A change is called {@code TC-}, its machine, and the number of the tool that comes out. */
    private static String equipmentOf(String change) {
        return change.substring(change.indexOf('-') + 1, change.lastIndexOf('-'));
    }
}
