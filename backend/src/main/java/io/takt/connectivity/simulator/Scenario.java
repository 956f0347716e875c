package io.takt.connectivity.simulator;

/** How the parts of the simulated line come out. */
public enum Scenario {

    /** Of twelve hubs one bore is too small and one too large. */
    PATTERN,
    /** Every part is good. */
    HAPPY,
    /** The tool wears until the bores of the last two of twelve are too small; the second one that is bored again gets too large. */
    TOOL_WEAR,
    /** Each sixth wheel that is inspected runs out of true. */
    RUNOUT
}
