package io.takt.connectivity.spi;

import java.util.Set;

/** Knows which devices stand where the actor's account is for; whoever says for what devices speak knows it. */
public interface DeviceScope {

    /** The codes of devices that stand elsewhere; a device that speaks for nothing is everybody's. */
    Set<String> outside();

    /** @throws io.takt.shared.OutsideScope if the device stands elsewhere */
    void requireDevice(String device);
}
