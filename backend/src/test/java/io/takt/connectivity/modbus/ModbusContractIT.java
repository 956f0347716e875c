package io.takt.connectivity.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DisturbedWire;
import io.takt.connectivity.DisturbedWire.Fault;
import io.takt.connectivity.DisturbedWire.Framing;
import io.takt.connectivity.DriverContract;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.Driver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract against the Modbus server of another project. */
class ModbusContractIT extends DriverContract {

    private static final Map<String, Integer> REGISTERS = Map.ofEntries(Map.entry("u16", 0), Map.entry("i16", 1),
            Map.entry("u32", 2), Map.entry("i32", 4), Map.entry("u64", 6), Map.entry("i64", 10), Map.entry("f32", 14),
            Map.entry("f64", 16), Map.entry("scaled", 20), Map.entry("nan", 22), Map.entry("flag", 24), Map.entry("text", 30),
            Map.entry("reset", 4_990));
    private static final int LOW_FIRST = 1_000;
    private static final int TIMEOUT_MILLIS = 500;

    @Override
    protected Driver driver() {
        return new ModbusTcpDriver();
    }

    @Override
    protected String script() {
        return "contract-modbus.mjs";
    }

    @Override
    protected String endpoint(int port) {
        return "127.0.0.1:" + port;
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("unitId", "1", "timeoutMillis", String.valueOf(TIMEOUT_MILLIS));
    }

    @Override
    protected String address(String value) {
        return "holding:" + REGISTERS.get(value);
    }

    @Override
    protected String nowhere() {
        return "holding:5003";
    }

    @Override
    protected String locked() {
        return "holding:905";
    }

    @Override
    protected Framing framing() {
        return new Framing(6, header -> 6 + (header.getShort(4) & 0xFFFF));
    }

    @Override
    protected long tooLateMillis() {
        return 3 * TIMEOUT_MILLIS;
    }

    @Override
    protected Map<String, Fault> forgeries() {
        return Map.of("another transaction", DisturbedWire.counted(1), "another protocol", DisturbedWire.counted(3),
                "another unit", DisturbedWire.counted(6), "another function", DisturbedWire.counted(7),
                "a shorter frame", ModbusContractIT::shorter);
    }

    private static void shorter(byte[] answer, byte[] before, OutputStream wire) throws IOException {
        byte[] frame = Arrays.copyOf(answer, answer.length - 1);
        frame[5]--;
        wire.write(frame);
    }

    @Test
    void theLowWordMayComeFirst() {
        List<TagDefinition> tags = List.of(lowFirst("u32", "uint32"), lowFirst("i64", "int64"), lowFirst("f32", "float32"),
                lowFirst("f64", "float64"), tag("text", "string(24)"));
        DeviceDefinition device = new DeviceDefinition("L", "modbus-tcp", endpoint(port), Map.of("wordOrder", "low-first"), 200,
                tags, null, List.of());
        try (DeviceSession session = driver().open(device)) {
            assertValue(session, "u32", number("4294967295"));
            assertValue(session, "i64", number("-9007199254740993"));
            assertValue(session, "f32", number("27.983"));
            assertValue(session, "f64", number("27.9830000001"));
            assertValue(session, "text", "BOX-001 轮毂");
            session.write("u32", 65_538);
            assertValue(session, "u32", number("65538"));
        }
        try (DeviceSession session = open(new TagDefinition("low", "holding:1002", "uint16", null, null, false))) {
            assertValue(session, "low", number("2"));
        }
    }

    @Test
    void eachAreaIsItsOwn() {
        try (DeviceSession session = open(new TagDefinition("coil", "coil:3", "bool", null, null, true),
                new TagDefinition("discrete", "discrete:3", "bool", null, null, false),
                new TagDefinition("input", "input:4", "int32", null, null, false),
                new TagDefinition("bit", "holding:1.15", "bool", null, null, false),
                new TagDefinition("otherBit", "holding:1.13", "bool", null, null, false))) {
            assertValue(session, "coil", true);
            assertValue(session, "input", number("-2000000000"));
            session.write("coil", false);
            assertValue(session, "coil", false);
            assertValue(session, "discrete", false);
            assertValue(session, "bit", true);
            assertValue(session, "otherBit", false);
        }
    }

    @Test
    void theWireTellsNoTimes() {
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            assertThat(read(session, "u16").sourceTime()).isNull();
        }
    }

    private static TagDefinition lowFirst(String name, String type) {
        return new TagDefinition(name, "holding:" + (LOW_FIRST + REGISTERS.get(name)), type, null, null, true);
    }
}
