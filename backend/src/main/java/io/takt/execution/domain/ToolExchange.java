package io.takt.execution.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person has put another tool into a machine.
 *
 * @param number   the tool that came in
 * @param at       plant time
 * @param by       the account of the person
 * @param leftOver for how many pieces the tool that came out would have lasted; null if it never told
 */
public record ToolExchange(String equipment, int number, Instant at, String by, @Nullable Integer leftOver) {
}
