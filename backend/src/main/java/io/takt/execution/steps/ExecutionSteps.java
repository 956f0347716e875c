package io.takt.execution.steps;

import io.takt.execution.jobs.CycleRequests;
import io.takt.execution.jobs.JobOpening;
import io.takt.execution.lots.LotStart;
import io.takt.execution.release.ReleaseDecision;
import io.takt.execution.transport.MoveRequests;
import io.takt.execution.transport.StoredLot;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What release and operations may do: each step names one use case, and its process's business key is the record's code. */
@Configuration
class ExecutionSteps {

    @Bean
    WorkflowStep checkRelease(ReleaseDecision release) {
        return Step.deciding("check-release", at -> Map.of("outcome", release.check(at.businessKey())));
    }

    @Bean
    WorkflowStep releaseWorkOrder(ReleaseDecision release) {
        return Step.doing("release-work-order", at -> release.release(at.businessKey())).refusing("material.notEnough");
    }

    @Bean
    WorkflowStep holdWorkOrder(ReleaseDecision release) {
        return Step.doing("hold-work-order", at -> release.hold(at.businessKey()));
    }

    @Bean
    WorkflowStep rejectWorkOrder(ReleaseDecision release) {
        return Step.doing("reject-work-order", at -> release.reject(at.businessKey()));
    }

    @Bean
    WorkflowStep startLots(LotStart lots) {
        return Step.doing("start-lots", at -> lots.main(at.businessKey()));
    }

    @Bean
    WorkflowStep openJob(JobOpening jobs) {
        return Step.giving("open-job", at -> jobs.open(at.businessKey(), at.processInstanceId()));
    }

    @Bean
    WorkflowStep requestCycle(CycleRequests cycles) {
        return Step.doing("request-cycle", at -> cycles.request(at.businessKey()));
    }

    @Bean
    WorkflowStep checkCycle(CycleRequests cycles) {
        return Step.giving("check-cycle", at -> Map.of("overdue", cycles.isOverdue(at.businessKey())));
    }

    @Bean
    WorkflowStep nextMove(JobOpening jobs) {
        return Step.giving("next-move", at -> jobs.moves(at.businessKey()));
    }

    @Bean
    WorkflowStep requestMove(MoveRequests moves) {
        return Step.giving("request-move", at -> moves.request(at.businessKey(), at.processInstanceId()));
    }

    @Bean
    WorkflowStep checkMove(MoveRequests moves) {
        return Step.giving("check-move", at -> Map.of("overdue", moves.isOverdue(at.businessKey())));
    }

    @Bean
    WorkflowStep storeLot(StoredLot stored) {
        return Step.doing("store-lot", at -> stored.store(at.businessKey()));
    }

    @Bean
    WorkflowStep completeJob(JobOpening jobs) {
        return Step.doing("complete-job", at -> jobs.complete(at.businessKey()));
    }
}
