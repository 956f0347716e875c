package io.takt.workflow.camunda;

import io.takt.workflow.spi.CalledBusinessKeys;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Finds the business key of a called instance. */
final class CallKeys {

    private final Supplier<Stream<CalledBusinessKeys>> modules;

    CallKeys(Supplier<Stream<CalledBusinessKeys>> modules) {
        this.modules = modules;
    }

    String of(DelegateExecution caller, String calledProcess) {
        String callerKey = String.valueOf(caller.getProcessBusinessKey());
        String element = caller.getCurrentActivityId();
        CalledBusinessKeys.Call call = new CalledBusinessKeys.Call(StepContexts.processKey(caller),
                callerKey, caller.getProcessInstanceId(), element, calledProcess);
        return modules.get().map(module -> module.of(call)).flatMap(Optional::stream).findFirst()
                .orElse(callerKey + ":" + element);
    }
}
