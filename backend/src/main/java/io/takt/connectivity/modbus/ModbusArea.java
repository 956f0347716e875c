package io.takt.connectivity.modbus;

/** The four areas of the Modbus data model, with the function code that reads each and the most it reads at once. */
enum ModbusArea {
    COIL(1, 2000), DISCRETE(2, 2000), HOLDING(3, 125), INPUT(4, 125);

    private final int readFunction;
    private final int mostAtOnce;

    ModbusArea(int readFunction, int mostAtOnce) {
        this.readFunction = readFunction;
        this.mostAtOnce = mostAtOnce;
    }

    int readFunction() {
        return readFunction;
    }

    int mostAtOnce() {
        return mostAtOnce;
    }

    boolean isBits() {
        return this == COIL || this == DISCRETE;
    }

    boolean isWritable() {
        return this == COIL || this == HOLDING;
    }
}
