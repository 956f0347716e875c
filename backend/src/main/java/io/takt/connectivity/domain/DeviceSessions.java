package io.takt.connectivity.domain;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.LayerResult;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;

/** Opens sessions by the driver that a definition names. */
public interface DeviceSessions {

    /** Everything that the driver finds wrong, tied to the fields. */
    List<Fault> check(DeviceDefinition definition);

    DeviceSession open(DeviceDefinition definition);

    List<LayerResult> test(DeviceDefinition definition);
}
