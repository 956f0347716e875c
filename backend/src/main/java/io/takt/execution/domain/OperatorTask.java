package io.takt.execution.domain;

import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task that waits for a person, as the operators' list keeps it. */
public class OperatorTask {

    private long id;
    private String engineTaskId = "";
    private String elementId = "";
    private String name = "";
    private String form = "";
    private String station = "";
    private String record = "";
    private String workOrder = "";
    private @Nullable String job;
    private int priority;
    private int score;
    private @Nullable Instant due;
    private Instant openedAt = Instant.EPOCH;
    private TaskState state = TaskState.OPEN;
    private @Nullable String claimedBy;
    private @Nullable Instant claimedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private int version;

    OperatorTask() {
    }

    public static OperatorTask opened(Opening opening, Instant now) {
        OperatorTask task = new OperatorTask();
        task.engineTaskId = opening.engineTaskId();
        task.elementId = opening.elementId();
        task.name = opening.name();
        task.form = opening.form();
        task.station = opening.station();
        task.record = opening.record();
        task.workOrder = opening.workOrder();
        task.job = opening.job();
        task.priority = opening.priority();
        task.due = opening.due();
        task.openedAt = now;
        return task;
    }

    /** What the engine and the records say of a task when it opens. */
    public record Opening(String engineTaskId, String elementId, String name, String form, String station, String record,
            String workOrder, @Nullable String job, int priority, @Nullable Instant due) {
    }

    public void claim(String person, Instant now) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(person)) {
            throw new ConcurrentChange("execution.taskClaimed", name, claimedBy);
        }
        claimedBy = person;
        claimedAt = now;
    }

    public void giveBack(String person) {
        requireOpen();
        if (!person.equals(claimedBy)) {
            throw new Refused("execution.taskNotYours", name);
        }
        claimedBy = null;
        claimedAt = null;
    }

    /** @throws ConcurrentChange naming who was faster, or that the process went on by itself */
    public void requireOpen() {
        if (state == TaskState.WITHDRAWN) {
            throw new ConcurrentChange("execution.taskWithdrawn", name);
        }
        if (state != TaskState.OPEN) {
            throw new ConcurrentChange("execution.taskAlreadyDone", name, endedBy == null ? "" : endedBy);
        }
    }

    public void requireFor(String person, String wantedForm) {
        requireOpen();
        if (!form.equals(wantedForm)) {
            throw new Refused("execution.taskOfAnotherForm", name, form);
        }
        if (claimedBy != null && !claimedBy.equals(person)) {
            throw new ConcurrentChange("execution.taskClaimed", name, claimedBy);
        }
    }

    public void end(TaskState how, String by, Instant now) {
        state = how;
        endedBy = by;
        endedAt = now;
    }

    public void rank(int points) {
        score = points;
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String engineTaskId() {
        return engineTaskId;
    }

    public String form() {
        return form;
    }

    public String name() {
        return name;
    }

    public String station() {
        return station;
    }

    public String record() {
        return record;
    }

    public String workOrder() {
        return workOrder;
    }

    public @Nullable String job() {
        return job;
    }

    public TaskState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String claimedBy() {
        return claimedBy;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }
}
