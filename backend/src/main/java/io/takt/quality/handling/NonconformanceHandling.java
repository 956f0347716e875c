package io.takt.quality.handling;

import io.takt.execution.Grade;
import io.takt.execution.Quantities;
import io.takt.execution.Replenishments;
import io.takt.execution.UnitDispositions;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.Actors;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a nonconformance does, one step at a time. Each locks the work order first. */
@Service
@Transactional
public class NonconformanceHandling {

    private static final String SUBJECT = "quality.nonconformance";

    private final NonconformanceRecords records;
    private final UnitDispositions units;
    private final Replenishments orders;
    private final RuleEngine rules;
    private final Questions questions;
    private final QualityRecord record;

    NonconformanceHandling(NonconformanceRecords records, UnitDispositions units, Replenishments orders, RuleEngine rules,
            Questions questions, QualityRecord record) {
        this.records = records;
        this.units = units;
        this.orders = orders;
        this.rules = rules;
        this.questions = questions;
        this.record = record;
    }

    /** The two questions of this process. */
    @Component
    record Questions(DispositionQuestion disposition, ReplenishmentQuestion replenishment) {
    }

    public String decideDisposition(String code) {
        Nonconformance nonconformance = lock(code);
        DispositionQuestion.Conclusion conclusion = rules.decide(questions.disposition(), new Subject(SUBJECT, code),
                new DispositionQuestion.Facts(nonconformance.defect(), nonconformance.severity(), nonconformance.reworks(), BigDecimal.ONE))
                .conclusion();
        nonconformance.decided(conclusion.decision(), conclusion.routing(), Actors.current().text(), "R10");
        if (conclusion.decision() == Disposition.REGRADE) {
            nonconformance.regradeTo(Grade.B);
        }
        records.save(nonconformance);
        record.of(nonconformance, "disposed", Map.of("disposition", conclusion.decision().name(), "routing", conclusion.routing()));
        return conclusion.decision().name();
    }

    public void startRework(String code) {
        Nonconformance nonconformance = lock(code);
        nonconformance.rework();
        records.save(nonconformance);
        String lot = units.rework(nonconformance.unit(), String.valueOf(nonconformance.routing()), code);
        record.of(nonconformance, "rework-started", Map.of("lot", lot));
    }

    /** {@code RUNNING}, {@code PASSED} or {@code FAILED}. */
    public String concludeRework(String code) {
        Nonconformance nonconformance = lock(code);
        return units.reworkState(nonconformance.unit(), code).name();
    }

    public void rejoin(String code) {
        Nonconformance nonconformance = lock(code);
        String lot = units.rejoin(nonconformance.unit(), nonconformance.job(), code);
        record.of(nonconformance, "rejoined", Map.of("lot", lot));
    }

    public void scrap(String code) {
        Nonconformance nonconformance = lock(code);
        nonconformance.decided(Disposition.SCRAP, "", nonconformance.decidedBy() == null ? "" : nonconformance.decidedBy(),
                nonconformance.reason() == null ? "" : nonconformance.reason());
        records.save(nonconformance);
        units.scrap(nonconformance.unit(), code);
        record.of(nonconformance, "scrapped", Map.of("unit", nonconformance.unit()));
    }

    /** What follows for the order, and how many pieces. */
    public Map<String, Object> decideReplenishment(String code) {
        Nonconformance nonconformance = lock(code);
        Quantities now = orders.lockQuantities(nonconformance.workOrder());
        ReplenishmentQuestion.Conclusion conclusion = rules.decide(questions.replenishment(), new Subject(SUBJECT, code),
                new ReplenishmentQuestion.Facts(decimal(now.ordered()), decimal(now.goodPossible()), decimal(now.scrapped()),
                        BigDecimal.ZERO, true)).conclusion();
        return Map.of("replenishment", conclusion.decision().name(), "pieces", pieces(conclusion, now));
    }

    private static int pieces(ReplenishmentQuestion.Conclusion conclusion, Quantities now) {
        return conclusion.decision() == ReplenishmentQuestion.Kind.REPLENISH ? conclusion.quantity().intValueExact()
                : Math.max(0, now.ordered() - now.goodPossible());
    }

    public void replenish(String code, int pieces) {
        Nonconformance nonconformance = lock(code);
        String lot = orders.replenish(nonconformance.workOrder(), pieces, code);
        record.of(nonconformance, "replenished", Map.of("lot", lot, "quantity", pieces));
    }

    public void closeShort(String code, int pieces) {
        Nonconformance nonconformance = lock(code);
        orders.closeShort(nonconformance.workOrder(), pieces, code);
        record.of(nonconformance, "closed-short", Map.of("quantity", pieces));
    }

    public void close(String code) {
        Nonconformance nonconformance = lock(code);
        nonconformance.close(record.now());
        records.save(nonconformance);
        record.of(nonconformance, "closed", Map.of());
    }

    private Nonconformance lock(String code) {
        orders.lockQuantities(find(code).workOrder());
        return find(code);
    }

    private Nonconformance find(String code) {
        return records.find(code).orElseThrow(() -> new NotFound("quality.nonconformanceUnknown", code));
    }

    private static BigDecimal decimal(int pieces) {
        return BigDecimal.valueOf(pieces);
    }
}
