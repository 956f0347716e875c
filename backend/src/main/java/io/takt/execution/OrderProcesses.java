package io.takt.execution;

/** The process instances that work for an order, so that its page can show each with its live position. */
public interface OrderProcesses {

    void started(String workOrder, Kind kind, String code, String processInstanceId);

    /** What a process instance does for the order. */
    enum Kind { RELEASE, ROUTING, OPERATION, TRANSPORT, TOOL_CHANGE, NONCONFORMANCE }
}
