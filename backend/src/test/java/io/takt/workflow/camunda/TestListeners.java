package io.takt.workflow.camunda;

import io.takt.workflow.SavePoint;
import io.takt.workflow.spi.CalledBusinessKeys;
import io.takt.workflow.spi.CommitObserver;
import io.takt.workflow.spi.ProcessEndListener;
import io.takt.workflow.spi.UserTaskListener;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what the engine tells the modules, for the tests' own models. */
@Configuration(proxyBeanMethods = false)
class TestListeners {

    static final Map<String, UserTaskListener.OpenedTask> OPENED = new ConcurrentHashMap<>();
    static final Map<String, Boolean> CLOSED = new ConcurrentHashMap<>();
    static final List<ProcessEndListener.EndedProcess> ENDED = new CopyOnWriteArrayList<>();
    static final Map<String, List<SavePoint>> COMMITTED = new ConcurrentHashMap<>();

    @Bean
    UserTaskListener recordingTaskListener() {
        return new UserTaskListener() {
            @Override
            public void opened(OpenedTask task) {
                OPENED.put(task.taskId(), task);
            }

            @Override
            public void closed(String taskId, boolean completed) {
                CLOSED.put(taskId, completed);
            }
        };
    }

    @Bean
    ProcessEndListener recordingEndListener() {
        return ENDED::add;
    }

    @Bean
    CommitObserver recordingCommitObserver() {
        return (point, processInstanceId) ->
                COMMITTED.computeIfAbsent(processInstanceId, id -> new CopyOnWriteArrayList<>()).add(point);
    }

    @Bean
    CalledBusinessKeys testCalledBusinessKeys() {
        return call -> call.calledProcessKey().equals("test-named-child")
                ? Optional.of("named by " + call.callerProcessKey() + " at " + call.elementId()) : Optional.empty();
    }
}
