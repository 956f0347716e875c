package io.takt.execution.domain;

import org.jspecify.annotations.Nullable;

/**
 * The tool that a machine works with.
 *
 * @param number   how many tools the machine has had, this one included
 * @param lifeLeft for how many pieces it lasts, as the machine told last; null until it has
 * @param warned   whether people were told that its life ends soon
 * @param exchange the process instance in which a person changes it; null while nobody was asked to
 */
public record Tool(String equipment, int number, @Nullable Integer lifeLeft, boolean warned, @Nullable String exchange) {

    public static Tool first(String equipment) {
        return new Tool(equipment, 1, null, false, null);
    }

    public Tool lasting(int pieces) {
        return new Tool(equipment, number, pieces, warned, exchange);
    }

    public Tool warnedOf() {
        return new Tool(equipment, number, lifeLeft, true, exchange);
    }

    public Tool exchangedBy(String processInstance) {
        return new Tool(equipment, number, lifeLeft, warned, processInstance);
    }

    /** The one after it: nothing is known of it before it has worked. */
    public Tool next() {
        return new Tool(equipment, number + 1, null, false, null);
    }
}
