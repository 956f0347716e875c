package io.takt.workflow;

import java.util.List;
import java.util.Map;

/** Running process instances: start, move by message, complete a task, end. Joins the caller's transaction. */
public interface ProcessRuntime {

    /** Starts an instance of exactly this model version, at its start event. Returns the instance's id. */
    String start(ModelVersion version, String businessKey, Map<String, Object> variables);

    /** Starts an instance in front of one element: for work that joins a routing midway. */
    String startBefore(ModelVersion version, String elementId, String businessKey, Map<String, Object> variables);

    /**
     * Delivers a message to the one place of this instance that waits for it.
     *
     * @return false when nothing there waits for it now
     */
    boolean deliver(String processInstanceId, String message, Map<String, Object> variables);

    /** Whether a message would be delivered; the instance stays where it is until the caller's transaction ends. */
    boolean awaits(String processInstanceId, String message);

    /**
     * Completes a user task.
     *
     * @throws io.takt.shared.ConcurrentChange {@code workflow.taskAlreadyEnded} if it is no longer open
     */
    void completeTask(String taskId, Map<String, Object> variables);

    /** Ends an instance and all it has called, with a reason that its history keeps. */
    void cancel(String processInstanceId, String reason);

    boolean isRunning(String processInstanceId);

    /** Failed jobs of the engine, newest first. */
    List<Incident> incidents(int limit);

    /** Gives a failed job new tries, the first at once. */
    void retry(String incidentId);

    /** Forgets every instance, what ran and what is over, as if none had ever been started. Models and their deployments stay. */
    void forgetAll();
}
