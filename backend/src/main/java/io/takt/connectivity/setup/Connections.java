package io.takt.connectivity.setup;

import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.SeenDevices;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How devices are reached: whoever changes one address moves a device, with its tags and triggers as they are. */
@Service
@Transactional
public class Connections {

    private final StoredDevices devices;
    private final DeviceSetup setup;
    private final Permissions permissions;
    private final SeenDevices seen;

    Connections(StoredDevices devices, DeviceSetup setup, Permissions permissions, SeenDevices seen) {
        this.devices = devices;
        this.setup = setup;
        this.permissions = permissions;
        this.seen = seen;
    }

    /**
     * How one device is reached.
     *
     * @param unitId        of a Modbus device; null for the usual one
     * @param timeoutMillis how long an answer may take; null for the usual time
     * @param periodMillis  how often it is read
     */
    public record Connection(String code, String driver, String endpoint, @Nullable Integer unitId, @Nullable Integer timeoutMillis,
            int periodMillis, int version) {
    }

    /** How it shall be reached. */
    public record WantedConnection(@Nullable String endpoint, @Nullable Integer unitId, @Nullable Integer timeoutMillis,
            @Nullable Integer periodMillis) {
    }

    /** Needs {@code connectivity.read}. */
    @Transactional(readOnly = true)
    public Connection read(String code) {
        permissions.require("connectivity.read");
        seen.require(code);
        return connection(get(code), version(code));
    }

    /**
     * Needs {@code connectivity.configure}.
     *
     * @throws ConcurrentChange if it is no longer as it was read
     */
    public Connection change(String code, Version read, WantedConnection wanted) {
        permissions.require("connectivity.configure");
        if (devices.lock(code).orElseThrow(() -> unknown(code)) != read.number()) {
            throw new ConcurrentChange("administration.recordChanged", code);
        }
        new FieldFaults().given("/endpoint", wanted.endpoint()).given("/periodMillis", wanted.periodMillis())
                .fits("/endpoint", wanted.endpoint(), DeviceValues.LONGEST_ADDRESS).refuse();
        Map<String, @Nullable Object> values = new LinkedHashMap<>(DeviceValues.of(get(code)));
        values.put(DeviceValues.ENDPOINT, wanted.endpoint());
        values.put(DeviceValues.UNIT_ID, wanted.unitId());
        values.put(DeviceValues.TIMEOUT, wanted.timeoutMillis());
        values.put(DeviceValues.PERIOD, wanted.periodMillis());
        DeviceSheet.toldByColumn(() -> setup.save(DeviceValues.device(values)));
        return connection(get(code), version(code));
    }

    private DeviceDefinition get(String code) {
        return devices.find(code).orElseThrow(() -> unknown(code));
    }

    private int version(String code) {
        return devices.version(code).orElseThrow(() -> unknown(code));
    }

    private static NotFound unknown(String code) {
        return new NotFound("connectivity.deviceUnknown", code);
    }

    private static Connection connection(DeviceDefinition device, int version) {
        Map<String, @Nullable Object> values = DeviceValues.of(device);
        return new Connection(device.code(), device.driver(), device.endpoint(), (Integer) values.get(DeviceValues.UNIT_ID),
                (Integer) values.get(DeviceValues.TIMEOUT), device.periodMillis(), version);
    }
}
