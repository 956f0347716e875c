package io.takt.execution.domain;

/** The life of a task in the operators' list. */
public enum TaskState { OPEN, COMPLETED, WITHDRAWN }
