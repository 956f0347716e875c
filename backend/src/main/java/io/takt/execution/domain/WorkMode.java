package io.takt.execution.domain;

/** Who does an operation: the way its process branches. */
public enum WorkMode {
    PERSON,
    MACHINE,
    /** A machine, once a person has signed on who stays with it. */
    ATTENDED,
    /** The lot's box is moved into store, by machines where there are some. */
    TRANSPORT,
    NONE
}
