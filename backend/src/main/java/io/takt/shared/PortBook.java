package io.takt.shared;

/** The TCP ports of this product: a part's own port or, if taken, the next free one, kept in the home. */
public interface PortBook {

    /**
     * The port of a part; the same at the next start unless another program has taken it meanwhile.
     *
     * @param part      who listens, such as {@code simulator.MC-CNC-M01}; fixed by the setting {@code takt.ports.<part>}
     * @param preferred where it listens by default
     */
    int portFor(String part, int preferred);
}
