package io.takt.execution.domain;

/** The codes of what belongs to a work order: each repeats the order's number, so that people see where it belongs. */
public final class OrderCodes {

    private OrderCodes() {
    }

    public static String lot(String workOrder, int number) {
        return "PL-" + numberOf(workOrder) + "-" + number;
    }

    public static String unit(String workOrder, int number) {
        return "U-" + numberOf(workOrder) + "-" + number;
    }

    private static String numberOf(String workOrder) {
        return workOrder.substring(workOrder.indexOf('-') + 1);
    }
}
