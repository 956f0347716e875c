package io.takt.connectivity.simulator;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A kind of machine: how it is reached, what it wants to be told, what it measures and how long it takes.
 *
 * @param asked   what each request brings along
 * @param counter the variable that counts its cycles
 * @param cycle   plant time
 * @param toolLife for how many pieces a fresh tool lasts; zero for a machine without one
 */
record Model(String code, Wire wire, List<Parameter> asked, List<Value> values, Counter counter, Duration cycle, Machine.Work work,
        int toolLife) {

    private static final int PERIOD_MILLIS = 200;
    private static final int FIRST_FREE_REGISTER = 10;

    Model {
        asked = List.copyOf(asked);
        values = List.copyOf(values);
    }

    /** How a machine is reached. */
    enum Wire { OPC_UA, MODBUS }

    /** What a request brings along. */
    record Parameter(String name, String type) {
    }

    /** What a cycle measures. */
    record Value(String name, String unit) {
    }

    /** A cumulative counter; a small one begins again. */
    record Counter(String name, String type) {

        long after(long count) {
            return type.equals("uint16") ? (count + 1) % 65_536 : count + 1;
        }
    }

    Face open(int port, PlantClock clock) {
        return wire == Wire.OPC_UA ? OpcUaFace.open(code, variables(), port, clock) : ModbusFace.open(variables(), port, 1);
    }

    /** How the product reaches it at a port. */
    DeviceDefinition definition(int port) {
        List<String> latched = new ArrayList<>(values.stream().map(Value::name).toList());
        latched.add("ok");
        String endpoint = wire == Wire.OPC_UA ? "opc.tcp://127.0.0.1:" + port + "/" + code : "127.0.0.1:" + port;
        return new DeviceDefinition(code, wire == Wire.OPC_UA ? "opcua" : "modbus-tcp", endpoint, Map.of(), PERIOD_MILLIS,
                variables().stream().map(Variable::tag).toList(),
                new HandshakeDefinition("reqSeq", "doneSeq", asked.stream().map(Parameter::name).toList(), latched),
                List.of(new TriggerDefinition("state", "STATE", "state"), new TriggerDefinition("cycles", "COUNTER", counter.name())));
    }

    List<Variable> variables() {
        return wire == Wire.OPC_UA ? nodes() : registers();
    }

    private List<Variable> nodes() {
        List<Variable> all = new ArrayList<>();
        all.add(Variable.out("state", "ns=1;s=state", "uint16", null));
        asked.forEach(parameter -> all.add(Variable.in(parameter.name(), "ns=1;s=" + parameter.name(), parameter.type())));
        all.add(Variable.in("reqSeq", "ns=1;s=reqSeq", "uint32"));
        all.add(Variable.out("doneSeq", "ns=1;s=doneSeq", "uint32", null));
        all.add(Variable.out("ok", "ns=1;s=ok", "bool", null));
        all.add(Variable.out(counter.name(), "ns=1;s=" + counter.name(), counter.type(), null));
        values.forEach(value -> all.add(Variable.out(value.name(), "ns=1;s=" + value.name(), "float64", value.unit())));
        return all;
    }

    /** The first ten registers are the same everywhere; texts and values follow in their order. */
    private List<Variable> registers() {
        List<Variable> all = new ArrayList<>();
        all.add(Variable.out("state", "holding:0", "uint16", null));
        all.add(Variable.out("ok", "holding:1", "bool", null));
        all.add(Variable.in("reqSeq", "holding:4", "uint32"));
        all.add(Variable.out("doneSeq", "holding:6", "uint32", null));
        all.add(Variable.out(counter.name(), "holding:8", counter.type(), null));
        int next = FIRST_FREE_REGISTER;
        for (Parameter parameter : asked) {
            boolean slot = parameter.name().equals("slot");
            Variable variable = Variable.in(parameter.name(), "holding:" + (slot ? 2 : next), parameter.type());
            next += slot ? 0 : variable.raw().registers();
            all.add(variable);
        }
        for (Value value : values) {
            all.add(Variable.out(value.name(), "holding:" + next, "float32", value.unit()));
            next += 2;
        }
        return all;
    }
}
