package io.takt.connectivity.modbus;

import io.takt.connectivity.codec.RawType;
import io.takt.connectivity.codec.Scaling;

/** One tag as the wire sees it. */
record ModbusTag(String name, ModbusAddress address, RawType type, Scaling scaling, boolean writable) {

    /** How many registers or bits it takes. */
    int length() {
        return address.area().isBits() || address.bit() >= 0 ? 1 : type.registers();
    }

    int end() {
        return address.offset() + length();
    }
}
