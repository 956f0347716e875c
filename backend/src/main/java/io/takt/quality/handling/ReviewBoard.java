package io.takt.quality.handling;

import io.takt.execution.Grade;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.security.Permissions;
import io.takt.security.Signer;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People decide what rules leave open; with a reason, and for a concession with a signature. */
@Service
public class ReviewBoard {

    public static final String FORM = "quality/review-board";
    private static final int LONGEST_PASSWORD = 200;

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final NonconformanceRecords records;
    private final Concessions concessions;
    private final BoardChoices choices;
    private final QualityRecord record;

    ReviewBoard(Permissions permissions, PersonTasks tasks, NonconformanceRecords records, Concessions concessions,
            BoardChoices choices, QualityRecord record) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.records = records;
        this.concessions = concessions;
        this.choices = choices;
        this.record = record;
    }

    /**
     * What the board says.
     *
     * @param grade    the lower grade of a unit that is regraded; null for any other decision
     * @param password the signer's, for a concession; null for any other decision
     */
    public record Verdict(Disposition decision, String reason, @Nullable Grade grade, @Nullable String password) {

        @Override
        public String toString() {
            return "Verdict[" + decision + "]";
        }
    }

    /** Needs {@code quality.dispose}. */
    @Transactional
    public void decide(long taskId, Verdict verdict) {
        permissions.require("quality.dispose");
        requireWhole(verdict);
        Optional<Signer> signer = Optional.ofNullable(verdict.password()).map(concessions::prove);
        OpenTask task = tasks.begin(taskId, FORM);
        Nonconformance nonconformance = find(task.businessKey());
        requireMay(nonconformance, verdict.decision());
        nonconformance.decided(verdict.decision(), "", Actors.current().text(), verdict.reason());
        Optional.ofNullable(verdict.grade()).ifPresent(nonconformance::regradeTo);
        records.save(nonconformance);
        record.of(nonconformance, "reviewed", Map.of("decision", verdict.decision().name(), "reason", verdict.reason()));
        signer.ifPresent(person -> concessions.sign(person, nonconformance));
        tasks.complete(task, Map.of("decision", verdict.decision().name()));
    }

    private static void requireWhole(Verdict verdict) {
        Disposition decision = verdict.decision();
        boolean concession = decision == Disposition.USE_AS_IS;
        boolean regraded = decision == Disposition.REGRADE;
        new FieldFaults().given("/decision", decision).reason("/reason", verdict.reason())
                .require(decision != Disposition.REVIEW, "/decision", "quality.decisionUnknown", decision)
                .require(concession == (verdict.password() != null) && !"".equals(verdict.password()), "/password",
                        concession ? "quality.signatureMissing" : "quality.nothingToSign")
                .require(regraded == (verdict.grade() != null) && verdict.grade() != Grade.A, "/grade",
                        regraded ? "quality.gradeMissing" : "quality.noGrade")
                .fits("/password", verdict.password(), LONGEST_PASSWORD).refuse();
    }

    private void requireMay(Nonconformance nonconformance, Disposition decision) {
        if (decision == Disposition.REGRADE && !choices.mayBecome(nonconformance, decision)) {
            throw new Refused("quality.noRegrading", nonconformance.code());
        }
        if (decision == Disposition.USE_AS_IS) {
            concessions.requireMay(nonconformance);
        }
    }

    private Nonconformance find(String code) {
        return records.find(code).orElseThrow(() -> new NotFound("quality.nonconformanceUnknown", code));
    }
}
