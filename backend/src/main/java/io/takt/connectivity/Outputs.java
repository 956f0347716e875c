package io.takt.connectivity;

import java.util.List;
import java.util.Map;

/**
 * Sets outputs of devices, such as lamps: the wish is kept in the caller's transaction, written after its commit and read
 * back. The latest wish wins; one that is met already is not written again.
 */
public interface Outputs {

    /** The devices that have each of these tags and let them be written. */
    List<String> devicesWith(List<String> tags);

    /**
     * @param values tag name to value
     * @throws io.takt.shared.NotFound     {@code connectivity.deviceUnknown}
     * @throws io.takt.shared.InvalidInput naming each tag that the device does not have or let be written
     */
    void set(String device, Map<String, ?> values);
}
