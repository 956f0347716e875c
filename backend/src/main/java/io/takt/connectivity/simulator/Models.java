package io.takt.connectivity.simulator;

import io.takt.connectivity.simulator.Model.Counter;
import io.takt.connectivity.simulator.Model.Parameter;
import io.takt.connectivity.simulator.Model.Value;
import io.takt.connectivity.simulator.Model.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The machines of the wheel line, from the store's crane to the last inspection. They share one world of parts. */
final class Models {

    private static final Counter COUNTER = new Counter("partCount", "uint32");
    private static final Counter SMALL_COUNTER = new Counter("cycle", "uint16");
    private static final Parameter JOB = text("jobNo");
    private static final Parameter CARRIER = text("carrierId");
    private static final Parameter SLOT = new Parameter("slot", "uint16");
    private static final Parameter TOOL = new Parameter(Machine.TOOL_NUMBER, "uint16");
    private static final Parameter PROGRAM = text("program");
    private static final Parameter PRODUCT = text("product");
    private static final Parameter SERIAL = new Parameter("serial", "string(32)");
    private static final List<Parameter> PART = List.of(JOB, CARRIER, SLOT, PROGRAM);
    private static final List<Parameter> MOVE = List.of(CARRIER, text("source"), text("target"));
    private static final String MM = "mm";
    private static final String TORQUE = "N·m";

    private Models() {
    }

    static List<Model> all(PartWorld parts) {
        return List.of(
                modbus(SimulatedLine.CRANE, MOVE, List.of(), COUNTER, 40, Models::moved),
                modbus(SimulatedLine.VEHICLE, MOVE, List.of(), COUNTER, 40, Models::moved),
                cutting(SimulatedLine.LATHE, 200, 150, asked -> Map.of()),
                cutting(SimulatedLine.MILL, 60, 240, asked -> parts.mill(asked.carrier(), asked.slot(), asked.get("program"))),
                modbus(SimulatedLine.WASHER, PART, List.of(), COUNTER, 360, asked -> Map.of()),
                opcUa(SimulatedLine.GAUGE, PART, in(MM, "bore", "shoulderDepth", "boreDepth", "od", "height"), 35,
                        asked -> parts.measure(asked.carrier(), asked.slot())),
                modbus(SimulatedLine.PRESS, PART, List.of(new Value("force1", "kN"), new Value("position1", MM),
                        new Value("force2", "kN"), new Value("position2", MM)), SMALL_COUNTER, 45,
                        asked -> parts.press()),
                modbus(SimulatedLine.ASSEMBLY, List.of(JOB, CARRIER, SLOT, PROGRAM, PRODUCT),
                        in(TORQUE, "torque1", "torque2", "torque3", "torque4", "nutTorque"), COUNTER, 120,
                        asked -> parts.assemble(asked.carrier(), asked.slot(), asked.get("product"))),
                modbus(SimulatedLine.LASER, List.of(JOB, CARRIER, SLOT, PROGRAM, SERIAL), List.of(), SMALL_COUNTER, 20,
                        asked -> Map.of("ok", !asked.get("serial").isEmpty())),
                opcUa(SimulatedLine.VISION, List.of(JOB, CARRIER, SLOT, PROGRAM, PRODUCT, SERIAL),
                        List.of(new Value("runout", MM), new Value("capColor", ""), new Value("colorMatch", ""), new Value("codeGrade", "")),
                        30, asked -> parts.inspect(asked.carrier(), asked.slot(), asked.get("product"))));
    }

    /** A box comes from somewhere and goes elsewhere. */
    private static Map<String, ?> moved(Machine.Asked asked) {
        boolean possible = !asked.carrier().isEmpty() && !asked.get("source").isEmpty() && !asked.get("target").isEmpty();
        return Map.of("ok", possible);
    }

    private static Parameter text(String name) {
        return new Parameter(name, "string(24)");
    }

    private static List<Value> in(String unit, String... names) {
        return List.of(names).stream().map(name -> new Value(name, unit)).toList();
    }

    /** A machine that cuts, with a tool that wears. */
    private static Model cutting(String code, int toolLife, int seconds, Machine.Effect effect) {
        return new Model(code, Wire.OPC_UA, List.of(JOB, CARRIER, SLOT, PROGRAM, TOOL), in("", Machine.TOOL_LIFE), COUNTER,
                Duration.ofSeconds(seconds), new Machine.Work(List.of(Machine.TOOL_LIFE), effect), toolLife);
    }

    private static Model opcUa(String code, List<Parameter> asked, List<Value> values, int seconds, Machine.Effect effect) {
        return new Model(code, Wire.OPC_UA, asked, values, COUNTER, Duration.ofSeconds(seconds), new Machine.Work(names(values), effect), 0);
    }

    private static Model modbus(String code, List<Parameter> asked, List<Value> values, Counter counter, int seconds,
            Machine.Effect effect) {
        return new Model(code, Wire.MODBUS, asked, values, counter, Duration.ofSeconds(seconds), new Machine.Work(names(values), effect), 0);
    }

    private static List<String> names(List<Value> values) {
        return values.stream().map(Value::name).toList();
    }
}
