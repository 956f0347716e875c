package io.takt.shared;

/** Sets how fast plant time runs. Exists only with the demo. */
public interface PlantPace {

    double FASTEST = 60;

    /** @param factor plant seconds per system second, above 0 and at most {@link #FASTEST} */
    void runAt(double factor);

    /** Plant time stands still until it runs at some factor again. */
    void standStill();
}
