package io.takt.workflow.spi;

/** Hears that a process instance has ended, inside the engine's transaction. */
public interface ProcessEndListener {

    void ended(EndedProcess process);

    /** @param cancelled whether it was taken back instead of reaching an end event */
    record EndedProcess(String processInstanceId, String processKey, String businessKey, boolean cancelled) {
    }
}
