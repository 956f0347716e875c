package io.takt.execution.domain;

/** How much of what goes on now. */
public interface LineCounts {

    /** Jobs that stopped until a person has seen to them. */
    int pausedJobs();

    /** Jobs that machines or people work on. */
    int runningJobs();

    int openTasks();
}
