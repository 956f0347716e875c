package io.takt.connectivity.simulator;

import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.procimg.Register;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;
import com.ghgande.j2mod.modbus.slave.ModbusSlave;
import com.ghgande.j2mod.modbus.slave.ModbusSlaveFactory;
import io.takt.connectivity.codec.WordOrder;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows variables as the holding registers of a Modbus TCP device on loopback. */
final class ModbusFace implements Face {

    private static final int CONNECTIONS = 8;
    private static final int REGISTERS = 128;

    private final Map<String, Variable> variables;
    private final SimpleProcessImage image;
    private final ModbusSlave slave;

    private ModbusFace(List<Variable> variables, int unit, ModbusSlave slave) {
        this.variables = variables.stream().collect(Collectors.toMap(Variable::name, Function.identity()));
        this.slave = slave;
        this.image = new SimpleProcessImage(unit);
        for (int i = 0; i < REGISTERS; i++) {
            image.addRegister(new SimpleRegister(0));
        }
    }

    static ModbusFace open(List<Variable> variables, int port, int unit) {
        try {
            ModbusSlave slave = ModbusSlaveFactory.createTCPSlave(InetAddress.getLoopbackAddress(), port, CONNECTIONS, false);
            ModbusFace face = new ModbusFace(variables, unit, slave);
            slave.addProcessImage(unit, face.image);
            slave.open();
            return face;
        } catch (ModbusException refused) {
            throw new IllegalStateException("the simulated Modbus device cannot listen on port " + port, refused);
        }
    }

    @Override
    public Object get(String name) {
        Variable variable = variables.get(name);
        Register[] registers = image.getRegisterRange(offset(variable), variable.raw().registers());
        return variable.raw().decode(Arrays.stream(registers).mapToInt(Register::getValue).toArray(), WordOrder.HIGH_FIRST);
    }

    @Override
    public void set(String name, Object value) {
        Variable variable = variables.get(name);
        int[] words = variable.raw().encode(value, WordOrder.HIGH_FIRST);
        Register[] registers = image.getRegisterRange(offset(variable), words.length);
        for (int i = 0; i < words.length; i++) {
            registers[i].setValue(words[i]);
        }
    }

    @Override
    public void stop() {
        ModbusSlaveFactory.close(slave);
    }

    private static int offset(Variable variable) {
        return Integer.parseInt(variable.address().substring(variable.address().indexOf(':') + 1));
    }
}
