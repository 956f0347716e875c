package io.takt.connectivity.simulator;

import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.codec.RawType;
import org.jspecify.annotations.Nullable;

/** One variable of a simulated machine, and where it is found on the wire. */
record Variable(String name, String address, String type, @Nullable String unit, boolean writable) {

    static Variable in(String name, String address, String type) {
        return new Variable(name, address, type, null, true);
    }

    static Variable out(String name, String address, String type, @Nullable String unit) {
        return new Variable(name, address, type, unit, false);
    }

    RawType raw() {
        return RawType.parse(type).orElseThrow();
    }

    TagDefinition tag() {
        return new TagDefinition(name, address, type, null, unit, writable);
    }
}
