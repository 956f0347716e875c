package io.takt.execution.events;

/**
 * A lot has passed its whole routing.
 *
 * @param cause the nonconformance that the lot was made for; empty for a lot of the order itself
 */
public record LotEnded(String lot, String workOrder, String cause) {
}
