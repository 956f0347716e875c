package io.takt.connectivity;

/** The talk with all devices at once. */
public interface DeviceTraffic {

    /** Lets every device go; returns when the running scans are over. */
    void halt();

    /** Takes every device up again, as its rows say now. */
    void resume();
}
