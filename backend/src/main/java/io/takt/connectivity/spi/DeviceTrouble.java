package io.takt.connectivity.spi;

import org.jspecify.annotations.Nullable;

/** A device cannot be talked to, or does not take what it is told. Its code has a text and a cure in the messages. */
public class DeviceTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean linkLost;

    private DeviceTrouble(String code, String detail, boolean linkLost, @Nullable Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = code;
        this.linkLost = linkLost;
    }

    /** Nothing can be said to the device until it is connected anew. */
    public static DeviceTrouble linkLost(String code, String detail, @Nullable Throwable cause) {
        return new DeviceTrouble(code, detail, true, cause);
    }

    /** The device hears us and refuses. */
    public static DeviceTrouble refused(String code, String detail) {
        return new DeviceTrouble(code, detail, false, null);
    }

    public String code() {
        return code;
    }

    public boolean isLinkLost() {
        return linkLost;
    }
}
