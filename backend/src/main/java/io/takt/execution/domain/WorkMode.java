package io.takt.execution.domain;

/** Who does an operation: the way its process branches. */
public enum WorkMode { PERSON, MACHINE, NONE }
