package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.LayerResult;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class DriverSessions implements DeviceSessions {

    private final ObjectProvider<Driver> drivers;

    DriverSessions(ObjectProvider<Driver> drivers) {
        this.drivers = drivers;
    }

    @Override
    public List<Fault> check(DeviceDefinition definition) {
        return find(definition.driver()).map(driver -> driver.check(definition))
                .orElseGet(() -> List.of(new Fault("/driver", "connectivity.driverUnknown", definition.driver())));
    }

    @Override
    public DeviceSession open(DeviceDefinition definition) {
        return driver(definition).open(definition);
    }

    @Override
    public List<LayerResult> test(DeviceDefinition definition) {
        return driver(definition).test(definition);
    }

    private Driver driver(DeviceDefinition definition) {
        return find(definition.driver()).orElseThrow(
                () -> DeviceTrouble.linkLost("connectivity.driverUnknown", definition.driver(), null));
    }

    private Optional<Driver> find(String id) {
        return drivers.orderedStream().filter(driver -> driver.ids().contains(id)).findFirst();
    }
}
