package io.takt.workflow.camunda;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.spi.UserTaskListener;
import io.takt.workflow.spi.UserTaskListener.OpenedTask;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** Tells the modules' listeners of user tasks, in the engine's transaction. */
final class TaskFeed implements TaskListener {

    private static final String FORM_PREFIX = "takt:";

    private final Supplier<Stream<UserTaskListener>> listeners;

    TaskFeed(Supplier<Stream<UserTaskListener>> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void notify(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        Actor process = Actor.process(StepContexts.processKey(execution), StepContexts.causedBy(execution));
        Actors.as(Actors.findCurrent().orElse(process), () -> tell(task));
    }

    private void tell(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            OpenedTask opened = opened(task);
            listeners.get().forEach(listener -> listener.opened(opened));
        } else {
            boolean completed = task.getEventName().equals(EVENTNAME_COMPLETE);
            listeners.get().forEach(listener -> listener.closed(task.getId(), completed));
        }
    }

    private static OpenedTask opened(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        List<String> groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .sorted().toList();
        return new OpenedTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getProcessInstanceId(),
                StepContexts.processKey(execution), String.valueOf(execution.getProcessBusinessKey()),
                form((TaskEntity) task), groups, instant(task.getDueDate()),
                Map.copyOf(withoutNulls(task.getVariables())));
    }

    private static @Nullable String form(TaskEntity task) {
        var formKey = task.getTaskDefinition().getFormKey();
        String text = formKey == null ? "" : formKey.getExpressionText();
        return text.startsWith(FORM_PREFIX) ? text.substring(FORM_PREFIX.length()) : null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
        variables.values().removeIf(Objects::isNull);
        return variables;
    }
}
