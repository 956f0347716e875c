package io.takt.traceability;

import java.util.List;

/**
 * Whether everything is known of a unit that its routing demands, its parts included.
 *
 * @param finished whether it is finished; of an unfinished unit only what should be there by now is demanded
 * @param missing  what is not there, in the order of the work; empty when nothing is missing
 */
public record Completeness(String unit, boolean finished, List<Missing> missing) {

    public Completeness {
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /**
     * Something that should be known and is not.
     *
     * @param unit      the unit or the part of it that lacks it
     * @param kind      what kind of thing it is, the last word of its message's key
     * @param text      it in words of the reader's language
     */
    public record Missing(String unit, String kind, List<String> arguments, String text) {

        public Missing {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * The same for an order.
     *
     * @param finished   how many of its units are finished
     * @param complete   how many of these lack nothing
     * @param incomplete the first of the others
     */
    public record OfOrder(String order, int finished, int complete, List<Completeness> incomplete) {

        public OfOrder {
            incomplete = List.copyOf(incomplete);
        }
    }
}
