package io.takt.execution.tasks;

import io.takt.connectivity.events.FailedWrite;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Measured;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a person is asked who shall say what a machine did: why it is asked, and which values are wanted. */
@Component
class MachineQuestion {

    private final JobOrders jobs;
    private final Lots lots;
    private final Cycles cycles;
    private final RoutingBook routings;
    private final MessageSource messages;

    MachineQuestion(JobOrders jobs, Lots lots, Cycles cycles, RoutingBook routings, MessageSource messages) {
        this.jobs = jobs;
        this.lots = lots;
        this.cycles = cycles;
        this.routings = routings;
        this.messages = messages;
    }

    /**
     * Why a person is asked.
     *
     * @param trouble what is wrong with the machine's answer; null if there is none yet
     */
    record Asked(String equipment, Instant requestedAt, @Nullable String trouble, @Nullable String cure) {
    }

    /** A value that the person measures in the machine's place. */
    record Wanted(String tag, String name, @Nullable String unit, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    }

    /** Empty if the machine was never asked. */
    Optional<Asked> asked(long jobId) {
        return cycles.lastOfJob(jobId).map(this::asked);
    }

    List<Wanted> wanted(long jobId) {
        JobOrder job = jobs.findById(jobId).orElseThrow();
        Lot lot = lots.findById(job.lotId()).orElseThrow();
        return job.measured() ? routings.measured(lot.path(), job.elementId()).stream().map(MachineQuestion::wanted).toList()
                : List.of();
    }

    private Asked asked(Cycle cycle) {
        return cycle.failedWrite().map(write -> notTaken(cycle, write)).orElseGet(() -> new Asked(cycle.equipment(),
                cycle.requestedAt(), text(cycle.trouble(), ""), text(cycle.trouble(), ".cure")));
    }

    /** Says what was written and what was read: that is where to look. */
    private Asked notTaken(Cycle cycle, FailedWrite write) {
        String code = write.read() == null ? "execution.writeRefused" : "execution.writeNotKept";
        Object[] values = {write.tag(), write.written(), write.read()};
        return new Asked(cycle.equipment(), cycle.requestedAt(), messages.getMessage(code, values, LocaleContextHolder.getLocale()),
                messages.getMessage(code + ".cure", values, LocaleContextHolder.getLocale()));
    }

    private @Nullable String text(@Nullable String trouble, String suffix) {
        return trouble == null ? null : messages.getMessage(trouble + suffix, null, null, LocaleContextHolder.getLocale());
    }

    private static Wanted wanted(Measured value) {
        return new Wanted(value.tag(), value.name(LocaleContextHolder.getLocale()), value.unit(), value.lower(), value.upper());
    }
}
