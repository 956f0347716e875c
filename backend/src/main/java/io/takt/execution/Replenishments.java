package io.takt.execution;

/** What follows for a work order when pieces are lost. */
public interface Replenishments {

    /** The work order's quantities now; locks the work order until the transaction's end. */
    Quantities lockQuantities(String workOrder);

    /** Starts a lot for lost pieces. Returns its code. */
    String replenish(String workOrder, int quantity, String nonconformance);

    /** Lets the work order end with fewer good pieces than ordered. */
    void closeShort(String workOrder, int quantity, String nonconformance);
}
