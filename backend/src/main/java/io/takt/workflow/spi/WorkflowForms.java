package io.takt.workflow.spi;

import java.util.Set;

/** The forms that a module offers to user tasks. Models name them as {@code takt:<key>}; the gate knows no others. */
public interface WorkflowForms {

    /** Such as {@code execution/load}. */
    Set<String> keys();
}
