package io.takt.connectivity.spi;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;

/** Speaks one protocol. Owns no threads and keeps nothing: it is called by its device's supervisor, one call at a time. */
public interface Driver {

    /** As definitions name it: {@code modbus-tcp}, {@code modbus-rtu-over-tcp}, {@code opcua}. */
    List<String> ids();

    /** Everything that is wrong with endpoint, options and tags, tied to the fields: {@code /endpoint}, {@code /tags/3/address}. */
    List<Fault> check(DeviceDefinition definition);

    /**
     * Connects.
     *
     * @throws DeviceTrouble if the device cannot be reached, within a few seconds
     */
    DeviceSession open(DeviceDefinition definition);

    /** Tries the way to the device layer by layer, stops at the first that fails, and says how long each took. */
    List<LayerResult> test(DeviceDefinition definition);
}
