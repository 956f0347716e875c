package io.takt.quality.handling;

import io.takt.quality.domain.NonconformanceRecords;
import io.takt.quality.domain.NonconformanceState;
import io.takt.workflow.spi.ProcessEndListener;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A nonconformance is over when its process is, even if that was stopped because its order was cancelled. */
@Component
class EndedCases implements ProcessEndListener {

    private final NonconformanceRecords records;
    private final QualityRecord record;

    EndedCases(NonconformanceRecords records, QualityRecord record) {
        this.records = records;
        this.record = record;
    }

    @Override
    public void ended(EndedProcess process) {
        if (!process.processKey().equals(NonconformanceCases.MODEL)) {
            return;
        }
        records.find(process.businessKey()).filter(open -> open.state() != NonconformanceState.CLOSED).ifPresent(open -> {
            open.close(record.now());
            records.save(open);
            record.of(open, "closed", Map.of("cause", "process stopped"));
        });
    }
}
