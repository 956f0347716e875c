package io.takt.connectivity.spi;

import java.util.Collection;
import java.util.Map;

/** An open connection to one device; used by one thread at a time and thrown away after a {@link DeviceTrouble}. */
public interface DeviceSession extends AutoCloseable {

    /** Reads the named tags from the device now; a tag that it refuses is BAD, a device that is silent a trouble. */
    Map<String, Reading> read(Collection<String> tags);

    void write(String tag, Object value);

    @Override
    void close();
}
