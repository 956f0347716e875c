package io.takt.connectivity.runtime;

import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import java.util.List;

/** Writes a value and reads it back: a device may take a message and keep another value. */
final class VerifiedWrite {

    private VerifiedWrite() {
    }

    /**
     * @throws NotTaken      if the device refuses the value or keeps another one
     * @throws DeviceTrouble if the link is lost meanwhile
     */
    static void of(DeviceSession session, String tag, Object value) {
        write(session, tag, value);
        verify(session, tag, value);
    }

    static void write(DeviceSession session, String tag, Object value) {
        try {
            session.write(tag, value);
        } catch (DeviceTrouble trouble) {
            if (trouble.isLinkLost()) {
                throw trouble;
            }
            throw new NotTaken(trouble.code(), new FailedWrite(tag, String.valueOf(value), null));
        }
    }

    static void verify(DeviceSession session, String tag, Object written) {
        Reading read = session.read(List.of(tag)).get(tag);
        if (read == null || !read.isGood() || !Numbers.same(written, read.value())) {
            String shown = read == null || !read.isGood() ? null : String.valueOf(read.value());
            throw new NotTaken("connectivity.notTaken", new FailedWrite(tag, String.valueOf(written), shown));
        }
    }

    /** The device hears us and does not do as it is told. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient FailedWrite write;

        NotTaken(String code, FailedWrite write) {
            super(code + ": " + write);
            this.code = code;
            this.write = write;
        }

        String code() {
            return code;
        }

        FailedWrite write() {
            return write;
        }
    }
}
