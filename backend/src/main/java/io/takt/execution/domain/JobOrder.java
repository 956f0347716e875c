package io.takt.execution.domain;

import io.takt.execution.Reason;
import io.takt.shared.Named;
import io.takt.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of one work order for one lot. Its counts are those of its units' rows. */
public class JobOrder implements Named {

    private long id;
    private String code = "";
    private long orderId;
    private long lotId;
    private String elementId = "";
    private String operationNumber = "";
    private String nameZh = "";
    private String nameEn = "";
    private String station = "";
    private @Nullable String equipment;
    private WorkMode mode = WorkMode.NONE;
    private String form = "";
    private boolean look;
    private boolean measured;
    private @Nullable String program;
    private int capacity = 1;
    private String waitLimit = "PT30M";
    private @Nullable String setupFamily;
    private @Nullable String attendant;
    private JobState state = JobState.PENDING;
    private String processInstance = "";
    private boolean wantsCycle;
    private @Nullable Instant wantedAt;
    private List<Reason> blocked = List.of();
    private Instant readyAt = Instant.EPOCH;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private int version;

    JobOrder() {
    }

    public static JobOrder opened(String code, Lot lot, Plan plan, String processInstance, Instant now) {
        JobOrder job = new JobOrder();
        job.code = code;
        job.orderId = lot.orderId();
        job.lotId = lot.id();
        job.elementId = plan.elementId();
        job.operationNumber = plan.number();
        job.nameZh = plan.nameZh();
        job.nameEn = plan.nameEn();
        job.station = plan.station();
        job.equipment = plan.equipment();
        job.mode = plan.mode();
        job.form = plan.form();
        job.look = plan.look();
        job.measured = plan.measured();
        job.program = plan.program();
        job.capacity = plan.capacity();
        job.waitLimit = plan.waitLimit();
        job.setupFamily = plan.setupFamily();
        job.processInstance = processInstance;
        job.readyAt = now;
        job.state = JobState.READY;
        return job;
    }

    /**
     * What the operation's row says.
     *
     * @param equipment which machine; null when people do it
     * @param form      which form people fill in
     * @param look      whether a person looks at the units behind it
     * @param measured  whether its values are judged
     * @param capacity  how many units one cycle takes
     * @param waitLimit how long a cycle may take before a person is asked, as ISO-8601 duration of plant time
     */
    public record Plan(String elementId, String number, String nameZh, String nameEn, String station,
            @Nullable String equipment, WorkMode mode, String form, boolean look, boolean measured, @Nullable String program, int capacity,
            String waitLimit, @Nullable String setupFamily) {
    }

    /** A person stays with the machine from now on. */
    public void attend(String person) {
        attendant = person;
    }

    public void wantCycle(Instant now) {
        if (state.isEnded()) {
            throw new Refused("execution.jobEnded", code, state);
        }
        wantsCycle = true;
        wantedAt = now;
    }

    public void block(List<Reason> because) {
        blocked = List.copyOf(because);
    }

    /** Work stops until a person has seen to it. */
    public void pause(Reason because) {
        if (state != JobState.PAUSED) {
            become(JobState.PAUSED);
        }
        blocked = List.of(because);
    }

    public void start(Instant now) {
        blocked = List.of();
        if (state != JobState.RUNNING) {
            become(JobState.RUNNING);
        }
        if (startedAt == null) {
            startedAt = now;
        }
    }

    public void cycleStarted(Instant now) {
        start(now);
        wantsCycle = false;
    }

    /** It needs its machine no more, nor a person to see to what the machine did not do. */
    public void stopWanting() {
        if (state == JobState.PAUSED) {
            become(JobState.RUNNING);
        }
        wantsCycle = false;
        blocked = List.of();
    }

    public void awaitInspection() {
        if (state != JobState.AWAITING_INSPECTION) {
            become(JobState.AWAITING_INSPECTION);
        }
    }

    public void complete(Instant now) {
        become(JobState.COMPLETED);
        end(now);
    }

    public void skip(Instant now) {
        become(JobState.SKIPPED);
        end(now);
    }

    public void abort(Instant now) {
        become(JobState.ABORTED);
        end(now);
    }

    private void end(Instant now) {
        wantsCycle = false;
        blocked = List.of();
        endedAt = now;
    }

    private void become(JobState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("execution.illegalTransition", code, state, next);
        }
        state = next;
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long orderId() {
        return orderId;
    }

    public long lotId() {
        return lotId;
    }

    public String elementId() {
        return elementId;
    }

    public String operationNumber() {
        return operationNumber;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    public String station() {
        return station;
    }

    public @Nullable String equipment() {
        return equipment;
    }

    public WorkMode mode() {
        return mode;
    }

    public String form() {
        return form;
    }

    public boolean look() {
        return look;
    }

    public boolean measured() {
        return measured;
    }

    public @Nullable String program() {
        return program;
    }

    public int capacity() {
        return capacity;
    }

    public String waitLimit() {
        return waitLimit;
    }

    public @Nullable String setupFamily() {
        return setupFamily;
    }

    public @Nullable String attendant() {
        return attendant;
    }

    public JobState state() {
        return state;
    }

    public String processInstance() {
        return processInstance;
    }

    public boolean wantsCycle() {
        return wantsCycle;
    }

    public @Nullable Instant wantedAt() {
        return wantedAt;
    }

    public List<Reason> blocked() {
        return blocked;
    }

    public Instant readyAt() {
        return readyAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
