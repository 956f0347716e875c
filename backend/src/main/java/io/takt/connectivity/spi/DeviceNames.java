package io.takt.connectivity.spi;

import java.util.Set;

/** Knows what people call what a device speaks for. */
public interface DeviceNames {

    /** The codes of devices that speak for something in whose code or names the word is, in either case. */
    Set<String> named(String word);
}
