package io.takt.workflow.camunda;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** What BPMN calls: runs a named step as its process; one that a model may answer when it is refused, behind a savepoint of its own. */
final class Steps {

    private final Supplier<Map<String, WorkflowStep>> steps;
    private final TransactionTemplate savepoint;
    private final EngineChanges changes;

    Steps(Supplier<Stream<WorkflowStep>> steps, PlatformTransactionManager transactions, EngineChanges changes) {
        this.steps = SingletonSupplier.of(
                () -> steps.get().collect(Collectors.toMap(WorkflowStep::name, Function.identity())));
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.changes = changes;
    }

    void run(String name, DelegateExecution execution) {
        WorkflowStep step = steps.get().get(name);
        if (step == null) {
            throw new IllegalStateException("no such step: " + name);
        }
        StepContext context = StepContexts.of(execution);
        Actor process = Actor.process(context.processKey(), StepContexts.causedBy(execution));
        Map<String, Object> results = Actors.as(process, () -> outcome(step, context));
        execution.setVariables(Scalars.checked(results));
    }

    private Map<String, Object> outcome(WorkflowStep step, StepContext context) {
        int before = changes.sofar();
        try {
            return step.errorCodes().isEmpty() ? step.run(context) : behindSavepoint(step, context);
        } catch (Refused refused) {
            throw outcomeOf(step, context, refused, changes.sofar() > before);
        } catch (ConcurrentChange | ConcurrencyFailureException conflict) {
            throw tryAgain(step, context, conflict);
        } catch (TransactionSystemException broken) {
            throw broken.getOriginalException() instanceof ConcurrencyFailureException deadlock
                    ? tryAgain(step, context, deadlock) : StepFailure.of(step.name(), context, broken);
        } catch (RuntimeException failure) {
            throw StepFailure.of(step.name(), context, failure);
        }
    }

    private Map<String, Object> behindSavepoint(WorkflowStep step, StepContext context) {
        Map<String, Object> results = savepoint.execute(status -> step.run(context));
        return results == null ? Map.of() : results;
    }

    private static RuntimeException outcomeOf(WorkflowStep step, StepContext context, Refused refused,
            boolean engineMoved) {
        if (!step.errorCodes().contains(refused.code())) {
            return StepFailure.of(step.name(), context, refused);
        }
        if (engineMoved) {
            return new StepFailure(step.name(), context, "refused with " + refused.code()
                    + " after it moved the engine", refused);
        }
        return new BpmnError(refused.code(), refused.getMessage());
    }

    /** The engine takes this job again at once, without counting a try. */
    private static RuntimeException tryAgain(WorkflowStep step, StepContext context, RuntimeException conflict) {
        return new OptimisticLockingException(StepFailure.of(step.name(), context, conflict).getMessage(), conflict);
    }
}
