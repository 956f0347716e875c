package io.takt.workflow.camunda;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.spi.ProcessEndListener;
import io.takt.workflow.spi.ProcessEndListener.EndedProcess;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Tells the modules' listeners of ended instances, in the engine's transaction. */
final class EndFeed implements ExecutionListener {

    private final Supplier<Stream<ProcessEndListener>> listeners;

    EndFeed(Supplier<Stream<ProcessEndListener>> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String key = StepContexts.processKey(execution);
        EndedProcess ended = new EndedProcess(execution.getProcessInstanceId(), key,
                String.valueOf(execution.getProcessBusinessKey()), execution.isCanceled());
        Actor process = Actor.process(key, StepContexts.causedBy(execution));
        Actors.as(Actors.findCurrent().orElse(process),
                () -> listeners.get().forEach(listener -> listener.ended(ended)));
    }
}
