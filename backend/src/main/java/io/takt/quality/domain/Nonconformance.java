package io.takt.quality.domain;

import io.takt.execution.Grade;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit that is not right: what was found, what was decided, and by whom. */
public class Nonconformance {

    private long id;
    private String code = "";
    private String workOrder = "";
    private String job = "";
    private String unit = "";
    private String defect = "";
    private String severity = "";
    private @Nullable String characteristic;
    private @Nullable BigDecimal measured;
    private @Nullable BigDecimal lowerLimit;
    private @Nullable BigDecimal upperLimit;
    private NonconformanceState state = NonconformanceState.OPEN;
    private @Nullable Disposition disposition;
    private @Nullable String routing;
    private @Nullable Grade grade;
    private int reworks;
    private @Nullable String decidedBy;
    private @Nullable String reason;
    private @Nullable String processInstance;
    private Instant openedAt = Instant.EPOCH;
    private String openedBy = "";
    private @Nullable Instant closedAt;
    private int version;

    Nonconformance() {
    }

    public static Nonconformance found(String code, String workOrder, Finding finding, String by, Instant now) {
        Nonconformance found = new Nonconformance();
        found.code = code;
        found.workOrder = workOrder;
        found.job = finding.job();
        found.unit = finding.unit();
        found.openedAt = now;
        found.openedBy = by;
        found.take(finding);
        return found;
    }

    /**
     * What was found at a unit.
     *
     * @param value the measured value; null when a person saw it
     */
    public record Finding(String job, String unit, String defect, String severity, @Nullable String characteristic,
            @Nullable BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    }

    private void take(Finding finding) {
        defect = finding.defect();
        severity = finding.severity();
        characteristic = finding.characteristic();
        measured = finding.value();
        lowerLimit = finding.lower();
        upperLimit = finding.upper();
    }

    /** The rework has not helped: the same case goes on with what was found now. */
    public void foundAgain(Finding finding) {
        become(NonconformanceState.OPEN);
        take(finding);
    }

    public void startedAs(String instance) {
        processInstance = instance;
    }

    public void decided(Disposition what, String reworkRouting, String by, String why) {
        if (state == NonconformanceState.CLOSED) {
            throw new Refused("quality.nonconformanceClosed", code);
        }
        if (what == Disposition.REWORK && reworkRouting.isEmpty() && routing == null) {
            throw new Refused("quality.noReworkRouting", code, defect);
        }
        disposition = what;
        routing = reworkRouting.isEmpty() ? routing : reworkRouting;
        decidedBy = by;
        reason = why;
    }

    /** The grade that the unit gets when it is put away. */
    public void regradeTo(Grade lower) {
        grade = lower;
    }

    public void rework() {
        become(NonconformanceState.IN_REWORK);
        reworks++;
    }

    public void close(Instant now) {
        become(NonconformanceState.CLOSED);
        closedAt = now;
    }

    private void become(NonconformanceState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("quality.illegalTransition", code, state, next);
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

    public String workOrder() {
        return workOrder;
    }

    public String job() {
        return job;
    }

    public String unit() {
        return unit;
    }

    public String defect() {
        return defect;
    }

    public String severity() {
        return severity;
    }

    public @Nullable String characteristic() {
        return characteristic;
    }

    public @Nullable BigDecimal measured() {
        return measured;
    }

    public @Nullable BigDecimal lowerLimit() {
        return lowerLimit;
    }

    public @Nullable BigDecimal upperLimit() {
        return upperLimit;
    }

    public NonconformanceState state() {
        return state;
    }

    public @Nullable Disposition disposition() {
        return disposition;
    }

    public @Nullable String routing() {
        return routing;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    public int reworks() {
        return reworks;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String processInstance() {
        return processInstance;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
