package io.takt.connectivity.modbus;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.layers.LayerByLayer;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.LayerResult;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Modbus TCP. Options: {@code unitId} (1), {@code timeoutMillis} (1000), {@code wordOrder} ({@code high-first} or
 * {@code low-first}).
 */
@Component
class ModbusTcpDriver implements Driver {

    @Override
    public List<String> ids() {
        return List.of("modbus-tcp");
    }

    @Override
    public List<Fault> check(DeviceDefinition definition) {
        return ModbusTags.compile(definition).faults();
    }

    @Override
    public DeviceSession open(DeviceDefinition definition) {
        ModbusTags compiled = ModbusTags.compile(definition);
        ModbusWire wire =
                ModbusWire.connect(compiled.host(), compiled.port(), compiled.unit(), compiled.timeoutMillis());
        return new ModbusSession(wire, compiled.tags(), compiled.order());
    }

    @Override
    public List<LayerResult> test(DeviceDefinition definition) {
        ModbusTags compiled = ModbusTags.compile(definition);
        return LayerByLayer.test(this, definition, compiled.host(), compiled.port());
    }
}
