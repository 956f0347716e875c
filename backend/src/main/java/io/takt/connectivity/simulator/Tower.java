package io.takt.connectivity.simulator;

import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalIn;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalOut;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import com.ghgande.j2mod.modbus.slave.ModbusSlave;
import com.ghgande.j2mod.modbus.slave.ModbusSlaveFactory;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line's stack light with its call buttons: coils for the lamps and the buzzer, inputs for the calls. */
final class Tower {

    static final List<String> LAMPS = List.of("red", "yellow", "green", "buzzer");

    private static final int CALLS = 5;
    private static final int CONNECTIONS = 8;
    private static final int PERIOD_MILLIS = 500;

    private final int port;
    private final SimpleProcessImage image = new SimpleProcessImage(1);
    private @Nullable ModbusSlave slave;

    Tower(int port) {
        this.port = port;
        LAMPS.forEach(lamp -> image.addDigitalOut(new SimpleDigitalOut(false)));
        for (int call = 1; call <= CALLS; call++) {
            image.addDigitalIn(new SimpleDigitalIn(false));
        }
        plug();
    }

    DeviceDefinition definition() {
        List<TagDefinition> tags = new ArrayList<>();
        for (int lamp = 0; lamp < LAMPS.size(); lamp++) {
            tags.add(new TagDefinition(LAMPS.get(lamp), "coil:" + lamp, "bool", null, null, true));
        }
        for (int call = 1; call <= CALLS; call++) {
            tags.add(new TagDefinition("call" + call, "discrete:" + (call - 1), "bool", null, null, false));
        }
        return new DeviceDefinition(SimulatedLine.TOWER, "modbus-tcp", "127.0.0.1:" + port, Map.of(), PERIOD_MILLIS, tags, null, List.of());
    }

    boolean isLit(String lamp) {
        return image.getDigitalOut(LAMPS.indexOf(lamp)).isSet();
    }

    synchronized void plug() {
        if (slave != null) {
            return;
        }
        try {
            ModbusSlave fresh = ModbusSlaveFactory.createTCPSlave(InetAddress.getLoopbackAddress(), port, CONNECTIONS, false);
            fresh.addProcessImage(1, image);
            fresh.open();
            slave = fresh;
        } catch (ModbusException refused) {
            throw new IllegalStateException("the simulated stack light cannot listen on port " + port, refused);
        }
    }

    synchronized void unplug() {
        if (slave != null) {
            ModbusSlaveFactory.close(slave);
            slave = null;
        }
    }
}
