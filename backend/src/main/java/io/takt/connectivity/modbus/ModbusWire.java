package io.takt.connectivity.modbus;

import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.io.AbstractModbusTransport;
import com.ghgande.j2mod.modbus.msg.ExceptionResponse;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;
import com.ghgande.j2mod.modbus.net.TCPMasterConnection;
import io.takt.connectivity.spi.DeviceTrouble;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * One TCP connection and one question at a time. An answer counts only if it repeats transaction, unit and function of
 * its question; anything else, silence included, ends the connection, so that a late answer can never be taken for the
 * next one.
 */
class ModbusWire implements AutoCloseable {

    private static final int LARGEST_TRANSACTION = 65_535;

    private final TCPMasterConnection connection;
    private final AbstractModbusTransport transport;
    private final int unit;
    private int transaction;
    private boolean broken;

    private ModbusWire(TCPMasterConnection connection, int unit) {
        this.connection = connection;
        this.transport = connection.getModbusTransport();
        this.unit = unit;
    }

    static ModbusWire connect(String host, int port, int unit, int timeoutMillis) {
        TCPMasterConnection connection = new TCPMasterConnection(resolve(host));
        connection.setPort(port);
        connection.setTimeout(timeoutMillis);
        try {
            connection.connect();
            connection.getModbusTransport().setTimeout(timeoutMillis);
        } catch (Exception refused) {
            connection.close();
            throw DeviceTrouble.linkLost("connectivity.unreachable", host + ":" + port, refused);
        }
        return new ModbusWire(connection, unit);
    }

    /**
     * Asks and returns the answer, which may be an {@link ExceptionResponse}.
     *
     * @throws DeviceTrouble with a lost link if the answer is late, missing or another question's
     */
    ModbusResponse ask(ModbusRequest question) {
        if (broken) {
            throw DeviceTrouble.linkLost("connectivity.linkLost", "the connection was given up", null);
        }
        transaction = transaction % LARGEST_TRANSACTION + 1;
        question.setTransactionID(transaction);
        question.setUnitID(unit);
        try {
            transport.writeRequest(question);
            ModbusResponse answer = transport.readResponse();
            verify(question, answer);
            return answer;
        } catch (ModbusException | RuntimeException failure) {
            close();
            throw failure instanceof DeviceTrouble trouble ? trouble
                    : DeviceTrouble.linkLost("connectivity.noAnswer", String.valueOf(failure.getMessage()), failure);
        }
    }

    private void verify(ModbusRequest question, ModbusResponse answer) {
        int function = answer.getFunctionCode() & 0x7F;
        if (answer.getTransactionID() != question.getTransactionID() || answer.getUnitID() != unit
                || function != question.getFunctionCode() || answer.getProtocolID() != 0) {
            throw foreign("an answer to another question");
        }
    }

    /** Gives the connection up, because what came back cannot be the answer. */
    DeviceTrouble foreign(String what) {
        close();
        return DeviceTrouble.linkLost("connectivity.foreignAnswer", what, null);
    }

    @Override
    public void close() {
        broken = true;
        connection.close();
    }

    /** Asks for the address each time: a device may have moved behind its name. */
    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw DeviceTrouble.linkLost("connectivity.unknownHost", host, unknown);
        }
    }
}
