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

    /**
     * Waits until no other product of this machine chooses ports. Who chooses one and listens on it before the turn ends finds
     * it as free as when it was chosen.
     */
    Turn turn();

    /** Ends when it is closed, by the thread that took it. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
