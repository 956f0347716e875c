package io.takt.ordering;

/** How far a customer order has come; derived from the orders that serve it, never kept. */
public enum CustomerOrderState {

    /** Nobody has planned it yet. */
    ORDERED,
    /** Its production orders wait for their release. */
    PLANNED,
    IN_WORK,
    /** Everything that was ordered lies there. */
    COMPLETED,
    /** Nothing is left to do, and less lies there than was ordered. */
    SHORT
}
