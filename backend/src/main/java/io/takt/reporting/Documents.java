package io.takt.reporting;

import java.util.Locale;

/** Documents to print. Each needs {@code reporting.print} and the permission to read what it shows. */
public interface Documents {

    /**
     * Prints one document from what is true now.
     *
     * @param kind    {@code order-sheet} of a production order, {@code traveller} of a lot, {@code job-ticket} of a job, {@code requisition}
     *                and {@code inspection-record} of a lot or a work order, {@code goods-receipt} of a material lot or a work order,
     *                {@code unit-label} of a unit, {@code unit-labels} of a lot, {@code routing-sheet} of a routing, {@code operation-card}
     *                of an operation, {@code check-sheet} of a machine, {@code shift-handover} of a work centre
     * @param address the product's address as people reach it, which the printed codes begin with
     * @throws io.takt.shared.NotFound {@code reporting.documentUnknown}, or what the kind says of an unknown code
     */
    PrintedDocument print(String kind, String code, Locale language, String address);

    /** A PDF and what to call it. */
    record PrintedDocument(String fileName, byte[] pdf) {
    }
}
